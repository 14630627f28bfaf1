// npm test: everything. npm test -- policy browser: some parts. npm test -- contracts: one feature, in all parts that test it; npm test -- browser contracts: in one part.
import { readdirSync, rmSync } from 'node:fs'
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { playwrightResults, vitestResults, withExitCode } from './lib/results.mjs'
import { fail } from './lib/root.mjs'
import { runNode } from './lib/run.mjs'

const vitestParts = ['policy', 'api-sqlite', 'api-postgres', 'client', 'reliability']
const parts = [...vitestParts, 'browser']
const features = foldersOf('test/api', 'test/client', 'test/e2e')
/** Which tables of test/policy are about a feature, by how their names begin: they stand by the rooms of the policy. */
const tables = {
  contracts:
    'contract kvContracts digitaal vrijgevestigd maatwerk performances proposals judgeOffer claims amendedTerms agreedTerms runningContract conditions',
  plafond_requests: 'plafond',
  policies: 'editions inventory contradictions softening nextPeriod uniformConditions',
  providers: 'modularFunding recogniserSteps',
  registers: 'coordination extensions initiatives questions statuteSwitches',
}

const asked = process.argv.slice(2)
const unknown = asked.filter((word) => !parts.includes(word) && !features.includes(word))
if (unknown.length > 0)
  fail(
    `Onbekend: ${unknown.join(', ')}. Er zijn de onderdelen ${parts.join(', ')}, en de onderwerpen ${features.join(', ')}; zonder een van deze draait alles.`,
  )

await ensureInstalled()
await ensureBuilt()
const askedParts = parts.filter((part) => asked.includes(part))
const chosen = askedParts.length > 0 ? askedParts : parts
const askedFeatures = features.filter((feature) => asked.includes(feature))
const results = []
if (chosen.some((part) => vitestParts.includes(part))) results.push(await runVitest())
if (chosen.includes('browser')) results.push(await runPlaywright())

const passed = results.reduce((sum, one) => sum + one.passed, 0)
const failed = results.reduce((sum, one) => sum + one.failed, 0)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

/** The features that have tests: each is a folder of this name in one part or more. */
function foldersOf(...roots) {
  const names = roots.flatMap((root) => readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name)))
  return [...new Set(names.map(({ name }) => name))].sort()
}

async function runVitest() {
  const report = 'reports/vitest.json'
  rmSync(report, { force: true })
  const projects = chosen.length < parts.length ? chosen.filter((part) => vitestParts.includes(part)).map((name) => `--project=${name}`) : []
  const places = askedFeatures.flatMap((feature) => [
    `test/api/${feature}/`,
    `test/client/${feature}/`,
    ...(tables[feature]?.split(' ') ?? []).map((name) => `test/policy/${name}`),
  ])
  const filters = places.length > 0 ? [...places, '--passWithNoTests'] : []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...projects, ...filters])
  return withExitCode(vitestResults(report), code)
}

async function runPlaywright() {
  const report = 'reports/playwright.json'
  rmSync(report, { force: true })
  const places = askedFeatures.map((feature) => `test/e2e/${feature}/`)
  const filters = places.length > 0 ? [...places, '--pass-with-no-tests'] : []
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...filters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return withExitCode(playwrightResults(report), code)
}
