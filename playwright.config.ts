import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './test/support/chromium.ts'
import { freePort } from './test/support/freePort.ts'

// This file is read again in every worker: what the first reading chose goes along in the environment.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_HOME ??= mkdtempSync(join(tmpdir(), 'zorginkoop-e2e-'))
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`
const { executablePath, args } = await findChromium()

/** The browser tests: the built server on a temporary database with the demo records, on a fixed day. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/e2e',
  globalTeardown: './test/support/removeE2eHome.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine may lose one race; a test that fails twice is broken. What passed at the second try is listed as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath, args },
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node dist/server/main.js',
    url: `${baseURL}/readyz`,
    timeout: 60_000,
    env: {
      PORT: process.env.E2E_PORT,
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite://${join(process.env.E2E_HOME, 'e2e.db')}`,
      SEED: 'demo',
      TODAY: '2027-12-01',
      NODE_ENV: '',
    },
  },
})
