import { beforeAll, describe, expect, test } from 'vitest'
import { playScenarios, scenariosOf } from '../../support/playScenarios.ts'
import { useApp } from '../../support/startApp.ts'

const files = ['ggz-2027.mjs', 'kv-2025-2026.mjs', 'histories.mjs']
const given = await Promise.all(files.map(async (file) => ({ file, scenarios: await scenariosOf(file) })))

describe.each(given)('the scenarios that were given: $file', ({ file, scenarios }) => {
  const app = useApp()
  let outcome: Awaited<ReturnType<typeof playScenarios>>
  beforeAll(async () => {
    outcome = await playScenarios(app.url, file)
  }, 300_000)

  test.each(scenarios)('$id', ({ id }) => expect(outcome.faults.get(id)).toBeUndefined())

  test('all are played', () => expect(outcome.lastLine).toBe(`${scenarios.length} passed, 0 failed`))
})
