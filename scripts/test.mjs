// npm test: everything. npm test -- policy browser: some parts (policy, api-sqlite, api-postgres, client, reliability, browser).
import { existsSync, rmSync } from 'node:fs'
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled } from './lib/install.mjs'
import './lib/root.mjs'
import { playwrightResults, vitestResults, withExitCode } from './lib/results.mjs'
import { runNode } from './lib/run.mjs'

await ensureInstalled()
await ensureBuilt()
const asked = process.argv.slice(2)
const results = []
if (asked.length === 0 || asked.some((part) => part !== 'browser')) results.push(await runVitest(asked.filter((part) => part !== 'browser')))
if ((asked.length === 0 || asked.includes('browser')) && existsSync('playwright.config.ts')) results.push(await runPlaywright())

const passed = results.reduce((sum, one) => sum + one.passed, 0)
const failed = results.reduce((sum, one) => sum + one.failed, 0)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

async function runVitest(projects) {
  const report = 'reports/vitest.json'
  rmSync(report, { force: true })
  const chosen = projects.map((name) => `--project=${name}`)
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen])
  return withExitCode(vitestResults(report), code)
}

async function runPlaywright() {
  const report = 'reports/playwright.json'
  rmSync(report, { force: true })
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return withExitCode(playwrightResults(report), code)
}
