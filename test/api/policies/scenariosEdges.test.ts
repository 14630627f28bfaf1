import { beforeAll, describe, expect, inject, test } from 'vitest'
import { playScenarios, scenariosOf } from '../../support/playScenarios.ts'
import { useApp } from '../../support/startApp.ts'

// The rules are the same functions whatever the engine: PostgreSQL plays the scenarios that were given, and of the edges the file that asks most of the database.
const all = ['ggz-edges.mjs', 'kv-edges.mjs', 'history-edges.mjs', 'term-edges.mjs', 'decision-edges.mjs']
const files = inject('template').engine === 'sqlite' ? all : ['decision-edges.mjs']
const played = await Promise.all(files.map(async (file) => ({ file, scenarios: await scenariosOf(file) })))

describe.each(played)('the scenarios at the edges: $file', ({ file, scenarios }) => {
  const app = useApp()
  let outcome: Awaited<ReturnType<typeof playScenarios>>
  beforeAll(async () => {
    outcome = await playScenarios(app.url, file)
  }, 900_000)

  test.each(scenarios)('$id', ({ id }) => expect(outcome.faults.get(id)).toBeUndefined())

  test('all are played', () => expect(outcome.lastLine).toBe(`${scenarios.length} passed, 0 failed`))
})
