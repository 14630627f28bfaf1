import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import type { Policy } from '../../../server/policy/engine/policy.ts'
import type { Cast } from '../compose.ts'
import type { Actor, History, Row } from '../history.ts'
import type { Random } from '../random.ts'
import type { Story } from '../stories/story.ts'
import type { CatalogueCondition } from '../tellStory.ts'

/** A contract of the demo with what it was told from; `contract` is null where its story begins after today. */
export interface Case {
  cast: Cast
  story: Story
  provider_id: number
  contract: Row | null
}

/** What the registers of the demo are told with: chance of their own, so that they leave the other records as they were. */
export interface RegisterTelling {
  history: History
  today: string
  random: Random
  policies: readonly Policy[]
  conditions: readonly CatalogueCondition[]
  actors: Readonly<Record<DemoUsername, Actor>>
  cases: readonly Case[]
}

/** A case under a policy that had begun on a day, whatever today is. */
export function caseOn({ random, cases }: RegisterTelling, policy: string, on: string): Case {
  return random.pick(cases.filter(({ cast, story }) => cast.policy === policy && story.begun_on <= on))
}

/** The policy with a code. */
export const policyOf = ({ policies }: RegisterTelling, code: string): Policy => policies.find((policy) => policy.code === code)!
