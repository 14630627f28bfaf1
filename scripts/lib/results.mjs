import { existsSync, readFileSync } from 'node:fs'

/** `{ passed, failed }` of one run of tests. */
const nothing = { passed: 0, failed: 0 }

/** What Vitest's JSON report counts; a file that could not even be loaded is one failure. */
export function vitestResults(file) {
  const report = read(file)
  if (!report) return nothing
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded }
}

/** What Playwright's JSON report counts; an error outside any test is one failure. */
export function playwrightResults(file) {
  const report = read(file)
  if (!report) return nothing
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected + (report.errors?.length ?? 0) }
}

/** A run that ended badly without a failed test to show for it counts as one failure. */
export function withExitCode(results, code) {
  return code !== 0 && results.failed === 0 ? { ...results, failed: 1 } : results
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
