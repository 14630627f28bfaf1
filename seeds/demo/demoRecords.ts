import { turnOf } from '../../server/features/contracts/contractState.ts'
import { type ContractStatus, contractLife } from '../../server/model/contract.ts'
import { addDays } from '../../server/model/dates.ts'
import type { DemoUsername } from '../../server/platform/auth/demoAccounts.ts'
import { nextDueOn } from '../../server/policy/dueDates.ts'
import type { ContractRow, ProposalRow } from '../../server/policy/engine/facts.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { type Cast, compose } from './compose.ts'
import { tellElvRegisters } from './elvRegisters.ts'
import { tellFirstYears } from './firstYears.ts'
import { tellFrameworkScores } from './frameworkScores.ts'
import { grouped } from './grouped.ts'
import { type Actor, History, type Row } from './history.ts'
import { tellProviderRegisters } from './providerRegisters.ts'
import { ProviderMaker } from './providers.ts'
import { type Random, randomFrom } from './random.ts'
import type { Case } from './registers/telling.ts'
import { tellRegisters } from './registers/tellRegisters.ts'
import { addCourse } from './stories/course.ts'
import type { Story } from './stories/story.ts'
import { type CatalogueCondition, tellStory } from './tellStory.ts'

export interface DemoSetting {
  policies: readonly Policy[]
  conditions: readonly CatalogueCondition[]
  actors: Readonly<Record<DemoUsername, Actor>>
  nextIds: ReadonlyMap<string, number>
  /** No recorded event lies after this day. */
  today: string
}

const demoSeed = 20270101
const registerSeed = 20270102

/** Every row of the demo, by table, from a fixed seed: the same cases whatever the day, told as far as `today`. */
export function demoRecords({ policies, conditions, actors, nextIds, today }: DemoSetting): ReadonlyMap<string, Row[]> {
  const random = randomFrom(demoSeed)
  const maker = new ProviderMaker(random)
  const casts = compose(random, maker)
  addCourse(
    random,
    casts.flatMap(({ stories }) => stories),
  )
  const history = new History(nextIds)
  const providerIds = tellProviders(history, random, casts, actors, today)
  const scenes = casts.flatMap((cast) => cast.stories.map((story) => ({ cast, story })))
  scenes.sort((one, other) => (one.story.begun_on < other.story.begun_on ? -1 : one.story.begun_on > other.story.begun_on ? 1 : 0))
  const cases = scenes.map(({ cast, story }): Case => {
    const policy = policies.find(({ code }) => code === cast.policy)!
    const provider_id = providerIds.get(cast) ?? 0
    return { cast, story, provider_id, contract: tellStory({ history, today, policy, conditions, actors }, story, provider_id) }
  })
  tellElvRegisters({ history, policy: policies.find(({ code }) => code === 'KV-2025-2026')!, actors, today })
  tellRegisters({ history, today, random: randomFrom(registerSeed), policies, conditions, actors, cases }, maker)
  fillDerived(history, policies)
  const telling = { policies, actors: Object.values(actors), today }
  tellFrameworkScores(history, randomFrom(demoSeed + 11), telling)
  tellFirstYears(history, telling)
  tellProviderRegisters(history, randomFrom(demoSeed + 12), telling)
  history.tables.set('audit_events', history.auditEvents(today))
  return history.tables
}

const privateGrounds = ['crisis_service_ground', 'crisis_service_evidence']

function tellProviders(history: History, random: Random, casts: readonly Cast[], actors: DemoSetting['actors'], today: string): Map<Cast, number> {
  const ids = new Map<Cast, number>()
  for (const cast of casts) {
    const first = firstDay(cast.stories)
    const on = cast.stories[0]!.terms.origin === 'known' ? addDays('2024-01-08', random.between(0, 60)) : first
    if (on > today) continue
    const actor = random.chance(0.5) ? actors.contracteerder : actors.contracteerder2
    const row = history.create('providers', { archived: false, ...cast.provider.fields }, on, actor, privateGrounds)
    ids.set(cast, row.id)
    for (const qualification of cast.provider.qualifications) {
      const known = [on, qualification.since ?? '', qualification.applied_on ?? ''].sort().at(-1)!
      if (known <= today) history.create('qualifications', { provider_id: row.id, ...qualification }, known, actor)
    }
  }
  return ids
}

function firstDay(stories: readonly Story[]): string {
  return stories.map(({ begun_on }) => begun_on).sort()[0]!
}

function fillDerived(history: History, policies: readonly Policy[]): void {
  const proposals = grouped(history.rows('proposals'), ({ contract_id }) => contract_id)
  for (const contract of history.rows('contracts')) {
    const policy = policies.find(({ id }) => id === contract.policy_id)!
    const own = (proposals.get(contract.id) ?? []) as unknown as ProposalRow[]
    const entered = contractLife.dates[contract.status as ContractStatus]
    contract.status_since = (entered && contract[entered]) ?? contract.status_since
    contract.turn = turnOf(contract as unknown as ContractRow, own)
    contract.next_due_on = nextDueOn({ policy, contract: contract as unknown as ContractRow, proposals: own })
  }
}
