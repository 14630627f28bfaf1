import { defineConfig } from 'vitest/config'

/** The policy's tests alone, in one process: what the mutation run repeats. */
export default defineConfig({ test: { include: ['test/policy/**/*.test.ts'], isolate: false, maxWorkers: 1, pool: 'threads' } })
