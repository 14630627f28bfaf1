import type { DemoUsername } from '../../server/platform/auth/demoAccounts.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { coordinationAmount, productionYear } from '../../server/policy/rule_sets/kv_2025_2026/coordinationAmount.ts'
import type { Actor, History, Row } from './history.ts'
import { randomFrom } from './random.ts'
import { coordinationStories } from './stories/coordination.ts'
import { extensionStories } from './stories/extensions.ts'

interface Telling {
  history: History
  policy: Policy
  actors: Readonly<Record<DemoUsername, Actor>>
  today: string
}

/** Of its own, so that the other records of the demo stay as they are. */
const ownSeed = 20270102

/** The requests for the coordination function and those to extend a stay, of providers with an agreement for elv, told as far as `today`. */
export function tellElvRegisters({ history, policy, actors, today }: Telling): void {
  const random = randomFrom(ownSeed)
  const contracts = history.rows('contracts').filter(({ care_type }) => care_type === 'elv')
  const providers = [...new Set(contracts.map(({ provider_id }) => provider_id as number))].sort((one, other) => one - other)
  const providerOf = (nth: number): number => providers[nth % providers.length]!
  for (const { provider, year, region, begun, by, changes } of coordinationStories(random)) {
    if (begun > today) continue
    const production_year = productionYear(policy, { year })
    const flags = {
      agreement_triage: false,
      agreement_capacity: false,
      agreement_referral: false,
      agreement_evaluation: false,
      follow_format: false,
      share_needed: false,
    }
    const fields = { policy_id: policy.id, provider_id: providerOf(provider), year, status: 'draft', region, production_year, ...flags }
    const request = history.create('coordination_requests', fields, begun, actors[by])
    for (const change of changes.filter(({ on }) => on <= today)) {
      const amount_cents = 'total_cents' in change.set ? { amount_cents: coordinationAmount(change.set as never) } : {}
      tell('coordination_requests', request, change.on, actors[change.by], { ...change.set, ...amount_cents })
    }
  }
  for (const { provider, by, fields, decision } of extensionStories(random)) {
    if (fields.received_on > today) continue
    const made = { policy_id: policy.id, provider_id: providerOf(provider), status: 'requested', ...fields }
    const request = history.create('extension_requests', made, fields.received_on, actors[by])
    if (decision.on <= today) tell('extension_requests', request, decision.on, actors[decision.by], decision.set)
  }

  function tell(resource: string, request: Row, on: string, actor: Actor, set: Record<string, unknown>): void {
    history.update(resource, request, { ...set, ...('decided_on' in set ? { decided_by: actor.id } : {}) }, on, actor)
  }
}
