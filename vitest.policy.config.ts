import { defineConfig } from 'vitest/config'

/** The policy's tests alone, in one process: what the mutation run repeats. Those that count a recogniser's steps stay out: they are slow, and what it reads is another test's. */
export default defineConfig({
  test: { include: ['test/policy/**/*.test.ts'], exclude: ['test/policy/recogniserSteps.test.ts'], isolate: false, maxWorkers: 1, pool: 'threads' },
})
