import type { Knex } from 'knex'
import {
  type Contract,
  closedContractStatuses,
  contractFields,
  contractLife,
  frozenContractStatuses,
  negotiatedContractStatuses,
} from '../../model/contract.ts'
import type { Provider } from '../../model/provider.ts'
import { nextDueOn } from '../../policy/dueDates.ts'
import type { Verdict } from '../../policy/engine/verdict.ts'
import { frozenTermChanges, judgeContract } from '../../policy/judgeContract.ts'
import { changedFields } from '../../records/codec.ts'
import { readAlong } from '../../records/readAlong.ts'
import { readOneRow } from '../../records/readOneRow.ts'
import type { JudgedContext, Resource, SaveContext } from '../../records/resource.ts'
import { indexWords, wordsOf } from '../../records/searchWords.ts'
import { uniqueBy } from '../../records/uniqueBy.ts'
import { policySnapshot } from '../policies/policyStore.ts'
import { providers } from '../providers/providers.ts'
import { followLists } from '../publications/behindTask.ts'
import { followUnmet } from '../tasks/unmetTasks.ts'
import { assessments } from './assessments/assessments.ts'
import { assessmentsFollow, foreseenAssessments } from './assessments/assessmentsFollow.ts'
import { saveFacts, stepFacts } from './contractFacts.ts'
import { contractRecord } from './contractRecord.ts'
import { proposalsOf, turnOf } from './contractState.ts'
import { contractView } from './contractView.ts'
import { judgeCorrection } from './corrections.ts'
import { monitorsFollow } from './first_year_monitors/monitorsFollow.ts'
import { frameworkScores } from './framework_scores/frameworkScores.ts'
import { nextContractSteps } from './nextSteps.ts'
import { production } from './production/production.ts'
import { proposals } from './proposals/proposals.ts'
import { switchedOrigin } from './switchedOrigin.ts'
import { tariffLines } from './tariff_lines/tariffLines.ts'

/** What a list of contracted parties follows of a contract. */
const listedFields = ['status', 'starts_on', 'ends_on', 'settings'] as const

type ContractFacts = Awaited<ReturnType<typeof saveFacts>> | Awaited<ReturnType<typeof stepFacts>>

export const contracts: Resource<Contract, ContractFacts> = {
  ...contractRecord,
  unique: [
    uniqueBy<Contract>({
      columns: ['provider_id', 'policy_id', 'care_type'],
      applies: (row) => !closedContractStatuses.includes(row.status),
      narrow: (query) => void query.whereNotIn('status', [...closedContractStatuses]),
      message: 'Deze zorgaanbieder heeft al een lopende overeenkomst voor dit inkoopbeleid en deze zorgsoort.',
    }),
  ],
  unjudged: ['owner_id'],
  needs: (before, after) => (isEnding(before, after) ? 'end' : null),
  series: ({ facts }) => ['OVK', facts.policy.contract_starts_on.slice(0, 4)],
  resolveInput,
  along: () => ({ provider_id: providers }),
  loadFacts: async (context) => {
    const { trx, before, after, today } = context
    const provider = await readAlong(context, 'provider_id', providers)
    if (!before || before.status === after.status) return saveFacts(trx, after, before, today, provider)
    const facts = await stepFacts(trx, after, before, today, provider)
    return { ...facts, assessments: await foreseenAssessments({ trx, before, after }, facts.assessments) }
  },
  validate,
  beforeOperation,
  afterOperation: async (context) => {
    const { trx, before, after } = context
    if (!before) await indexWords(trx, 'contracts', after.id, wordsOf(after.reference))
    if (!before) await assessmentsFollow(context)
    await monitorsFollow(context)
    // A running contract is held to its conditions; one that no longer runs asks for no decision on them.
    if (before && before.status !== after.status && frozenContractStatuses.includes(after.status)) await followUnmet(context, [after.id])
    if (before && listedFields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))) await followLists(context, [after.policy_id])
  },
  preventDelete: async (row, trx) => {
    if (row.status !== 'draft') return 'Alleen een concept kan worden verwijderd; deze overeenkomst is verder.'
    const referring =
      (await trx('plafond_requests').where({ contract_id: row.id }).first('id')) ?? (await trx('amendments').where({ contract_id: row.id }).first('id'))
    return referring ? 'Andere gegevens verwijzen naar deze overeenkomst.' : null
  },
  children: () => [assessments, tariffLines, proposals, production, frameworkScores].map((one) => ({ resource: one, column: 'contract_id' })),
  beforeDelete: async (row, trx) => indexWords(trx, 'contracts', row.id, []),
  decorate: contractView,
  next: nextContractSteps,
  facets: ['status', 'track', 'care_type', 'owner_id', 'turn'],
}

/** Ending a contract is for who may end it, and so is saying afterwards when and why. */
function isEnding(before: Contract | null, after: Contract): boolean {
  if (after.status !== 'ended') return (before?.ended_on ?? null) !== after.ended_on
  return before?.status !== 'ended' || before.ended_on !== after.ended_on || before.reason !== after.reason
}

async function resolveInput(context: SaveContext<Contract>): Promise<void> {
  const { trx, before, after, actor, today, sent } = context
  const { policy } = await policySnapshot(trx, after.policy_id)
  after.settings = [...new Set(after.settings)].sort((one, other) => one - other)
  if (!before) {
    if (!sent.has('settings')) after.settings = await settingsOf(trx, after.provider_id)
    after.policy_edition = policy.edition
    if (!sent.has('owner_id') || after.owner_id === null) after.owner_id = actor.id
    return
  }
  const moved = before.status !== after.status
  if (after.status === 'active') after.was_active = true
  if (moved && (closedContractStatuses as readonly string[]).includes(after.status) && after.status !== 'ended') after.closed_on ??= today
  if ((moved && after.status === 'offered') || before.policy_id !== after.policy_id) after.policy_edition = policy.edition
}

async function validate(context: JudgedContext<Contract, ContractFacts>): Promise<Verdict> {
  const { trx, before, after, today, facts } = context
  const verdict = judgeContract(facts, before && before.status !== after.status ? after.status : 'save')
  if (!before && (await trx('policies').where({ id: after.policy_id, status: 'published' }).first('id')) === undefined)
    verdict.invalid.push({ field: 'policy_id', message: 'Onder dit inkoopbeleid kan geen overeenkomst worden begonnen: het is een concept of gesloten.' })
  if (!before && after.status !== 'draft') verdict.invalid.push({ field: 'status', message: 'Een nieuwe overeenkomst begint als concept.' })
  if (before) verdict.invalid.push(...frozenTermChanges(before, after))
  add(verdict, await switchedOrigin(context, facts.policy))
  if (before && before.provider_id !== after.provider_id && (await saysOfProvider(trx, before.id)))
    verdict.invalid.push({
      field: 'provider_id',
      message: 'Bij dit concept zijn voorstellen of scores van deze zorgaanbieder vastgelegd; verwijdert u die eerst, of begin een nieuw concept.',
    })
  if (before?.status === 'rejected') verdict.invalid.push(...rewrittenGrounds(before, after))
  if (before) add(verdict, await judgeCorrection(trx, before, after, today))
  return verdict
}

/** What a save that is allowed writes on the contract by itself: whose move it is, what is due next, and what goes when it reopens. */
async function beforeOperation(context: JudgedContext<Contract, ContractFacts>): Promise<void> {
  const { trx, before, after, facts, today } = context
  if (before) await assessmentsFollow(context)
  if (before?.status === 'rejected' && after.status === 'assessing') reopen(before, after)
  if (!before || before.status !== after.status || enteredDay(before) !== enteredDay(after)) after.status_since = enteredDay(after) ?? today
  const made = before && negotiatedContractStatuses.includes(after.status) ? await proposalsOf(trx, after.id) : []
  after.turn = turnOf(after, made)
  after.next_due_on = nextDueOn({ policy: facts.policy, contract: after, proposals: made })
}

/** The day on which a contract entered its status, where that is recorded. */
function enteredDay(contract: Contract): string | null {
  const field = contractLife.dates[contract.status]
  return field === undefined ? null : contract[field]
}

/** Whether something hangs on a contract that its provider said, or that is said of its provider, and would pass for another one's. */
async function saysOfProvider(trx: Knex.Transaction, contract_id: number): Promise<boolean> {
  const found = (await trx('proposals').where({ contract_id }).first('id')) ?? (await trx('framework_scores').where({ contract_id }).first('id'))
  return found !== undefined
}

function add(verdict: Verdict, { invalid, refusals }: Verdict): void {
  verdict.invalid.push(...invalid)
  verdict.refusals.push(...refusals)
}

/** What was said of the rejection goes; that a newcomer's request was answered by it, and when, stays (GGZ-DG-8). */
function reopen(before: Contract, after: Contract): void {
  if (after.origin === 'new') after.request_answered_on ??= before.closed_on
  Object.assign(after, { closed_on: null, rejection_clauses: null, reason: null })
}

/** The grounds of a rejection decide whether it may reopen, so they stand as they were given. */
function rewrittenGrounds(before: Contract, after: Contract): { field: string; message: string }[] {
  const { rejection_clauses, reason } = contractFields
  return changedFields({ rejection_clauses, reason }, before, after).map((field) => ({
    field,
    message: 'De gronden van een afwijzing blijven zoals zij zijn gegeven.',
  }))
}

/** A contract is begun for all that its provider offers, unless it is said otherwise. */
async function settingsOf(trx: Knex, provider_id: number): Promise<number[]> {
  const provider = await readOneRow<Provider>(providers, provider_id, trx)
  return provider.settings
}
