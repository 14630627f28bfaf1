import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = { include: ['test/api/**/*.test.ts'], isolate: false, setupFiles: ['test/support/matchers.ts'], testTimeout: 60_000, hookTimeout: 60_000 }

/** The test files of this product, in five projects; the API's files run twice, on SQLite and on PostgreSQL. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['server/**'], reportsDirectory: 'reports/coverage' },
    projects: [
      { test: { name: 'policy', include: ['test/policy/**/*.test.ts'], isolate: false } },
      { test: { name: 'api-sqlite', ...api, globalSetup: ['test/support/sqliteSetup.ts'] } },
      { test: { name: 'api-postgres', ...api, globalSetup: ['test/support/postgresSetup.ts'] } },
      {
        plugins: [react()],
        test: {
          name: 'client',
          include: ['test/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['test/support/cleanScreen.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'reliability',
          include: ['test/reliability/**/*.test.ts'],
          globalSetup: ['test/support/postgresSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
