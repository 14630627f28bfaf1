import { privateAnswer } from '../../server/model/assessment.ts'
import { addDays } from '../../server/model/dates.ts'
import type { DemoUsername } from '../../server/platform/auth/demoAccounts.ts'
import { decisionDueOn, replyDueOn } from '../../server/policy/dueDates.ts'
import type { ProposalRow } from '../../server/policy/engine/facts.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { objectionOn } from '../../server/policy/rule_sets/common/conditionRules.ts'
import type { Actor, History, Row } from './history.ts'
import { recordedOn } from './stories/production.ts'
import type { RequestStory, Story } from './stories/story.ts'

/** A condition of the catalogue, as far as the demo reads it. */
export interface CatalogueCondition {
  id: number
  policy_id: number
  clause: string
  kind: 'condition' | 'exclusion'
  tracks: readonly string[]
  care_types: readonly string[]
  private: boolean
}

/** What every story is told with. */
export interface Telling {
  history: History
  today: string
  policy: Policy
  conditions: readonly CatalogueCondition[]
  actors: Readonly<Record<DemoUsername, Actor>>
}

const evidences = [
  'Verklaring van de bestuurder in het dossier.',
  'Document ontvangen en gecontroleerd.',
  'Nagezien in het openbare register.',
  'Bevestigd in de vragenlijst.',
  null,
  null,
]

/** Makes the rows of one contract as they stand at the end of `today`. @returns the contract's row, or null where its story begins later. */
export function tellStory(telling: Telling, story: Story, provider_id: number): Row | null {
  const { history, today, policy, actors } = telling
  if (story.begun_on > today) return null
  const owner = actors[story.owner]
  const contract = history.create(
    'contracts',
    { provider_id, policy_id: policy.id, policy_edition: 1, status: 'draft', ...story.terms, owner_id: owner.id },
    story.begun_on,
    owner,
  )
  contract.amended = false
  contract.was_active = false
  contract.status_since = story.steps.findLast(({ on }) => on <= today)?.on ?? story.begun_on
  answerAssessments(telling, story, contract, owner)
  for (const line of story.lines) history.create('tariff_lines', { contract_id: contract.id, confirmed: false, ...line }, story.begun_on, owner)
  for (const proposal of story.proposals.filter(({ sent_on }) => sent_on <= today)) tellProposal(telling, story, contract, proposal, owner)
  for (const { status, on, by, set } of story.steps.filter((step) => step.on <= today))
    history.update(
      'contracts',
      contract,
      { status, ...(status === 'active' ? { was_active: true } : {}), ...set },
      on,
      by ? actors[by] : owner,
      status === 'rejected' ? ['rejection_clauses', 'reason'] : [],
    )
  const positions = story.production.filter(({ as_of }) => recordedOn(as_of) <= today)
  for (const position of positions)
    history.create('production', { contract_id: contract.id, source: 'Declaratiestand Vecozo', ...position }, recordedOn(position.as_of), owner)
  contract.production_cents = positions.at(-1)?.amount_cents ?? null
  contract.production_as_of = positions.at(-1)?.as_of ?? null
  for (const { on, ...amendment } of story.amendments.filter((one) => one.on <= today)) tellAmendment(telling, contract, amendment, on, owner)
  for (const setback of story.setbacks.filter((one) => one.on <= today)) tellSetback(telling, contract, setback, owner)
  for (const request of story.requests.filter(({ begun_on }) => begun_on <= today)) tellRequest(telling, request, contract)
  return contract
}

function answerAssessments({ history, today, policy, conditions }: Telling, story: Story, contract: Row, owner: Actor): void {
  const applying = conditions.filter(
    ({ policy_id, tracks, care_types }) =>
      policy_id === policy.id && tracks.includes(story.terms.track) && (care_types.length === 0 || care_types.includes(story.terms.care_type)),
  )
  const { answers } = story
  const span = answers ? (Date.parse(answers.to) - Date.parse(answers.from)) / 86_400_000 : 0
  applying.forEach((condition, index) => {
    const assessment = history.make('assessments', { contract_id: contract.id, condition_id: condition.id, outcome: 'open' }, story.begun_on)
    if (!answers || index >= answers.share * applying.length) return
    const assessed_on = addDays(answers.from, Math.floor((span * index) / applying.length))
    if (assessed_on > today) return
    const usual = condition.kind === 'exclusion' ? { outcome: 'absent' } : { outcome: 'met', evidence: evidences[(index + contract.id) % evidences.length] }
    history.update(
      'assessments',
      assessment,
      { ...usual, assessed_by: owner.id, assessed_on, ...answers.except[condition.clause] },
      assessed_on,
      owner,
      condition.private ? privateAnswer : [],
    )
  })
}

function tellProposal(
  { history, policy, today }: Telling,
  story: Story,
  contract: Row,
  { outcome, ...fields }: Story['proposals'][number],
  owner: Actor,
): void {
  const row = history.create(
    'proposals',
    { contract_id: contract.id, ...fields, reply_due_on: replyDueOn(policy, fields as unknown as ProposalRow), outcome: 'open' },
    fields.sent_on,
    owner,
  )
  const answered =
    story.proposals.find(({ sent_on }) => sent_on > fields.sent_on)?.sent_on ??
    story.steps.find(({ on, status }) => on > fields.sent_on && status !== 'negotiating')?.on
  if (outcome !== 'open' && answered && answered <= today) history.update('proposals', row, { outcome }, answered, owner)
}

/** A condition stops being met on a running contract: a task asks for a decision (GGZ-U-0, KV-I-1). */
function tellSetback({ history, conditions, policy }: Telling, contract: Row, { on, clause, evidence }: Story['setbacks'][number], owner: Actor): void {
  const condition = conditions.find((one) => one.policy_id === policy.id && one.clause === clause)!
  const assessment = history.rows('assessments').find((one) => one.contract_id === contract.id && one.condition_id === condition.id)!
  history.update('assessments', assessment, { outcome: 'not_met', evidence, assessed_on: on }, on, owner, condition.private ? privateAnswer : [])
  const reason = objectionOn(policy, { ...assessment, outcome: 'not_met', condition } as never, on)
  const about = { kind: 'condition_unmet', subject: 'contracts', subject_id: contract.id, clause, cause: 'not_met', reason, due_on: on, done: false }
  history.create('tasks', about, on, owner).lasts = true
}

function tellAmendment({ history }: Telling, contract: Row, fields: Record<string, unknown>, on: string, actor: Actor): void {
  const amendment = history.create('amendments', { contract_id: contract.id, ...fields }, on, actor)
  Object.assign(amendment, { old_value: JSON.stringify(fields.old_value), new_value: JSON.stringify(fields.new_value) })
  contract.amended = true
}

function tellRequest(telling: Telling, story: RequestStory, contract: Row): void {
  const { history, today, policy, actors } = telling
  const by = actors[story.by]
  const request = history.create(
    'plafond_requests',
    { contract_id: contract.id, status: 'draft', insured_growth: false, unknown_circumstance: false, ...story.fields, entered_by: by.id },
    story.begun_on,
    by,
  )
  for (const step of story.steps.filter(({ on }) => on <= today)) {
    const actor = step.by ? actors[step.by] : by
    const decided = step.set?.decided_on !== undefined
    const due = step.status === 'complete' ? { decision_due_on: decisionDueOn(policy, step.on) } : {}
    history.update('plafond_requests', request, { status: step.status, ...step.set, ...due, ...(decided ? { decided_by: actor.id } : {}) }, step.on, actor)
    const granted = request.granted_cents as number | null | undefined
    if (decided && granted) {
      const reason = step.set!.motivation as string
      tellAmendment(
        telling,
        contract,
        { field: 'plafond_cents', old_value: contract.plafond_cents, new_value: granted, effective_on: step.on, reason, plafond_request_id: request.id },
        step.on,
        actor,
      )
    }
  }
}
