import type { Policy } from '../../server/policy/engine/policy.ts'
import { experimentOf } from '../../server/policy/rule_sets/common/modularFunding.ts'
import { onWorkday } from './days.ts'
import type { Actor, History, Row } from './history.ts'
import type { Random } from './random.ts'

interface Telling {
  policies: readonly Policy[]
  actors: readonly Actor[]
  today: string
}

/** Who takes part in modular funding (KV-P-14), and the benchmark figures of the grz providers (KV-P-12). */
export function tellProviderRegisters(history: History, random: Random, telling: Telling): void {
  const providersOf = (...cares: string[]): Row[] => {
    const ids = new Set(history.rows('contracts').flatMap(({ care_type, provider_id }) => (cares.includes(care_type as string) ? [provider_id] : [])))
    return history.rows('providers').filter(({ id }) => ids.has(id))
  }
  tellModularFunding(history, random, providersOf('elv', 'grz'), telling)
  for (const provider of providersOf('grz')) tellBenchmarks(history, random, provider, telling)
}

function tellModularFunding(history: History, random: Random, providers: readonly Row[], { policies, actors, today }: Telling): void {
  const experiment = experimentOf(policies.flatMap(({ clauses }) => clauses.get('KV-P-14') ?? []))!
  providers.forEach((provider, nth) => {
    const from = random.pick(['2025-01-01', '2025-04-01', '2026-01-01'])
    const on = later(dayOf(provider), onWorkday(from))
    if (nth % 4 !== 1 || on > today) return
    const until = nth % 12 === 5 && today > '2026-06-30' ? '2026-06-30' : experiment.last_on
    history.update('providers', provider, { modular_funding_from: from, modular_funding_until: until }, on, random.pick(actors.slice(0, 2)))
  })
}

function tellBenchmarks(history: History, random: Random, provider: Row, { actors, today }: Telling): void {
  let cost = random.between(8_400, 11_900)
  let stay = random.between(8_200, 12_100)
  const actor = random.pick(actors.slice(0, 2))
  for (const year of [2022, 2023, 2024, 2025]) {
    cost += random.between(-450, 400)
    stay += random.between(-500, 450)
    const received_on = `${year + 1}-06-16`
    const on = later(dayOf(provider), received_on)
    if (on > today) return
    const figures = { cost_index: cost / 100, stay_index: random.chance(0.9) ? stay / 100 : null, source: `Vektis, benchmark grz ${year}`, received_on }
    history.create('grz_benchmarks', { provider_id: provider.id, year, ...figures }, on, actor)
  }
}

const dayOf = (row: Row): string => (row.created_at as string).slice(0, 10)

const later = (one: string, other: string): string => (one > other ? one : other)
