import { beforeAll, describe, expect, test } from 'vitest'
import { playScenarios, scenariosOf } from '../support/playScenarios.ts'
import { useApp } from '../support/startApp.ts'

const file = 'decision-edges.mjs'
const scenarios = await scenariosOf(file)

describe('who decides, what a decision rests on, and what an amendment does to a plafond', () => {
  const app = useApp()
  let outcome: Awaited<ReturnType<typeof playScenarios>>
  beforeAll(async () => {
    outcome = await playScenarios(app.url, file)
  }, 300_000)

  test.each(scenarios)('$id', ({ id }) => expect(outcome.faults.get(id)).toBeUndefined())

  test('all are played', () => expect(outcome.lastLine).toBe(`${scenarios.length} passed, 0 failed`))
})
