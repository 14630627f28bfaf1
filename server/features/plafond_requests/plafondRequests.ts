import type { Knex } from 'knex'
import {
  type EarlierDecision,
  openPlafondRequestStatuses,
  type PlafondRequest,
  plafondRequestComputed,
  plafondRequestFields,
} from '../../model/plafondRequest.ts'
import { decisionDueOn } from '../../policy/dueDates.ts'
import type { PlafondRequestFacts } from '../../policy/engine/facts.ts'
import { mergeVerdicts, type Verdict } from '../../policy/engine/verdict.ts'
import { judgePlafondRequest } from '../../policy/judgePlafondRequest.ts'
import { plafondOn, productionOn } from '../../policy/rule_sets/common/amendments.ts'
import { isDecided, isDecidedAnew } from '../../policy/rule_sets/common/decidedAnew.ts'
import { changedFields, fieldsNamed } from '../../records/codec.ts'
import { containsFolded } from '../../records/containsText.ts'
import type { JudgedContext, Resource, SaveContext } from '../../records/resource.ts'
import { searchByWords } from '../../records/searchWords.ts'
import { uniqueBy } from '../../records/uniqueBy.ts'
import { grant } from './grant.ts'
import { nextPlafondRequestSteps } from './nextSteps.ts'
import { OVER_TERM } from './overTerm.ts'
import { plafondRequestFacts } from './plafondRequestFacts.ts'
import { plafondRequestView } from './plafondRequestView.ts'
import { requestUtilisation } from './utilisationSql.ts'

const decisionFields = fieldsNamed(plafondRequestFields, ['granted_cents', 'motivation', 'decided_on', 'reason'])
/** What a decision rests on: whoever changes that, or takes the request a step further, has a hand in it. */
const grounds = Object.fromEntries(Object.entries(plafondRequestFields).filter(([name, field]) => !field.readOnly && !(name in decisionFields)))
const isOpen = ({ status }: PlafondRequest): boolean => openPlafondRequestStatuses.includes(status)

const joinContract = (query: Knex.QueryBuilder): void =>
  void query.join('contracts', 'contracts.id', 'plafond_requests.contract_id').join('providers', 'providers.id', 'contracts.provider_id')
const through = (column: string, type: 'text' | 'integer' = 'text') => ({ column, type, join: joinContract, joinName: 'contract' })
const joinPolicy = (query: Knex.QueryBuilder): void =>
  void query.join('contracts as begun', 'begun.id', 'plafond_requests.contract_id').join('policies', 'policies.id', 'begun.policy_id')
const ofPolicy = (column: string, type: 'text' | 'date') => ({ column: `policies.${column}`, type, join: joinPolicy, joinName: 'policy' })
const policyOf = (column: string) =>
  `(select policies.${column} from contracts join policies on policies.id = contracts.policy_id where contracts.id = plafond_requests.contract_id)`
const ofContract = (column: string) => `(select ${column} from contracts where contracts.id = plafond_requests.contract_id)`

export const plafondRequests: Resource<PlafondRequest, PlafondRequestFacts> = {
  name: 'plafond_requests',
  fields: plafondRequestFields,
  computed: plafondRequestComputed,
  joined: {
    provider_id: through('contracts.provider_id', 'integer'),
    contract_reference: through('contracts.reference'),
    track: through('contracts.track'),
    provider_name: through('providers.name'),
    owner_id: through('contracts.owner_id', 'integer'),
    policy_code: ofPolicy('code', 'text'),
    policy_starts_on: ofPolicy('contract_starts_on', 'date'),
    policy_ends_on: ofPolicy('contract_ends_on', 'date'),
    policy_id: { column: 'begun.policy_id', type: 'integer', join: joinPolicy, joinName: 'policy' },
    utilisation: requestUtilisation,
    over_term: { column: 'over_term', type: 'boolean', sql: OVER_TERM },
  },
  extras: () => ({
    contract_reference: ofContract('reference'),
    provider_id: ofContract('provider_id'),
    provider_name:
      '(select providers.name from contracts join providers on providers.id = contracts.provider_id where contracts.id = plafond_requests.contract_id)',
    track: ofContract('track'),
    policy_code: policyOf('code'),
    policy_starts_on: policyOf('contract_starts_on'),
    policy_ends_on: policyOf('contract_ends_on'),
    entered_by_name: '(select full_name from users where users.id = plafond_requests.entered_by)',
    decided_by_name: '(select full_name from users where users.id = plafond_requests.decided_by)',
  }),
  search: (query, term, db, rarest) =>
    void query
      .whereIn('plafond_requests.contract_id', (inner: Knex.QueryBuilder) => {
        inner.select('contracts.id').from('contracts')
        searchByWords('contracts', [{ resource: 'providers', column: 'provider_id' }])(inner, term, db, rarest)
      })
      .orWhere(containsFolded(db, 'plafond_requests.reference', term)),
  wordsOf: ['contracts', 'providers'],
  sort: ['decision_due_on', 'ASC'],
  totals: { requested_cents: { sum: 'plafond_requests.requested_cents' }, granted_cents: { sum: 'plafond_requests.granted_cents' } },
  unique: [
    uniqueBy<PlafondRequest>({
      columns: ['contract_id'],
      applies: isOpen,
      narrow: (query) => void query.whereIn('status', [...openPlafondRequestStatuses]),
      message: 'Voor deze overeenkomst loopt al een ophogingsverzoek.',
    }),
  ],
  needs: (before, after) => {
    const deciding = before !== null && before.status !== after.status && isDecided(after)
    const prefilling =
      before === null
        ? Object.keys(decisionFields).some((name) => after[name as keyof PlafondRequest] !== null)
        : changedFields(decisionFields, before, after).length > 0
    return deciding || prefilling ? 'decide' : null
  },
  series: ({ facts }) => ['OHV', (facts.contract.starts_on ?? facts.policy.contract_starts_on).slice(0, 4)],
  resolveInput,
  loadFacts: ({ trx, before, after, actor, today }) => plafondRequestFacts(trx, { after, before, actor_id: actor.id, today }),
  validate,
  beforeOperation,
  afterOperation: async (context) => {
    if (takesDecision(context)) await grant(context)
  },
  preventDelete: async (row) => (row.status === 'draft' ? null : 'Alleen een concept kan worden verwijderd; dit verzoek is verder.'),
  decorate: plafondRequestView,
  next: nextPlafondRequestSteps,
  facets: ['status'],
  hidden: ['submitted_change_id'],
}

/** Whether a save takes a decision: the first one, or another in its place. */
function takesDecision({ before, after }: Pick<SaveContext<PlafondRequest>, 'before' | 'after'>): boolean {
  if (!before || !isDecided(after)) return false
  return !isDecided(before) || isDecidedAnew({ before, request: after })
}

async function resolveInput(context: SaveContext<PlafondRequest>): Promise<void> {
  const { trx, before, after, actor, today } = context
  if (!before) after.entered_by = actor.id
  else if (actor.id !== null && actor.id !== before.entered_by && !before.changed_by.includes(actor.id) && hasHand(before, after))
    after.changed_by = [...before.changed_by, actor.id]
  if (takesDecision(context)) {
    if (isDecided(before!)) after.earlier_decisions = [...before!.earlier_decisions, await asItStood(trx, before!)]
    if (isDecided(before!) && after.decided_on === before!.decided_on) after.decided_on = today
    after.decided_by = actor.id
  }
  if (before && before.status !== after.status && (after.status === 'withdrawn' || after.status === 'inadmissible')) after.closed_on = today
}

/** What a save that is allowed writes on the request from the facts it was judged on: the day of the decision, and what a submission rests on. */
async function beforeOperation({ before, after, facts }: JudgedContext<PlafondRequest, PlafondRequestFacts>): Promise<void> {
  if (after.status === 'complete' && after.complete_on) after.decision_due_on = decisionDueOn(facts.policy, after.complete_on)
  if (before && ((before.status !== after.status && after.status === 'submitted') || before.submitted_on !== after.submitted_on)) keepGround(after, facts)
}

/** A decision is no hand in what it rests on; everything else is. */
function hasHand(before: PlafondRequest, after: PlafondRequest): boolean {
  const stepped = before.status !== after.status && !isDecided(after)
  const { status: _status, ...others } = grounds
  return stepped || changedFields(others, before, after).length > 0
}

async function asItStood(trx: Knex.Transaction, { status, granted_cents, motivation, decided_on, decided_by }: PlafondRequest): Promise<EarlierDecision> {
  const user = decided_by === null ? undefined : await trx('users').where({ id: decided_by }).first('full_name')
  return { status, granted_cents, motivation, decided_on, decided_by, decided_by_name: user?.full_name ?? null }
}

/** What a submission was judged on is kept, so that a decision can tell what was corrected since. */
function keepGround(after: PlafondRequest, { contract, amendments, production, figureChanges = [] }: PlafondRequestFacts): void {
  if ((after.status !== 'submitted' && after.status !== 'complete') || after.submitted_on === null) return
  after.submitted_plafond_cents = plafondOn(contract, amendments, after.submitted_on)
  after.submitted_production_cents = productionOn(production, after.submitted_on)
  after.submitted_change_id = figureChanges.at(-1)?.id ?? 0
}

async function validate({ before, after, facts }: JudgedContext<PlafondRequest, PlafondRequestFacts>): Promise<Verdict> {
  const moved = before !== null && before.status !== after.status
  if (before && isDecided(before)) return judgeDecided(before, after, facts)
  const verdict = judgePlafondRequest(facts, !before ? 'create' : moved ? after.status : 'save')
  if (!before && after.status !== 'draft') verdict.invalid.push({ field: 'status', message: 'Een nieuw verzoek begint als concept.' })
  if (moved && before.status === 'submitted' && after.status === 'complete') alsoAsSubmitted(verdict, facts)
  if (moved && isDecided(after)) verdict.invalid.push(...movedByDecision(before, after))
  if (after.reason !== null && (before === null || after.reason !== before.reason))
    verdict.invalid.push({ field: 'reason', message: 'Een reden hoort bij een besluit dat opnieuw wordt genomen; dit verzoek heeft nog geen besluit.' })
  if (before && !isOpen(before)) verdict.invalid.push(...settled(before, after))
  return verdict
}

/** A decided request: another team lead decides anew, with a reason; of the motivation a slip of the pen is mended by whoever may decide (GGZ-PL-9). */
function judgeDecided(before: PlafondRequest, after: PlafondRequest, facts: PlafondRequestFacts): Verdict {
  const decided = (): Verdict => judgePlafondRequest(facts, after.status)
  const closed = settled(before, after)
  if (before.status !== after.status || isDecidedAnew(facts)) return mergeVerdicts(decided(), { invalid: closed, refusals: [] })
  if (before.motivation === after.motivation) return { invalid: closed, refusals: [] }
  return { invalid: closed, refusals: decided().refusals.filter(({ field }) => field === 'motivation' || field === 'status') }
}

/** A request that is closed changes in nothing but its decision, where it has one. */
function settled(before: PlafondRequest, after: PlafondRequest): Verdict['invalid'] {
  const { status: _status, ...others } = isDecided(before) ? grounds : { ...grounds, ...decisionFields }
  return changedFields(others, before, after).map((field) => ({ field, message: 'Dit verzoek is afgerond en verandert niet meer.' }))
}

/** What is changed along with a step is judged as when it is changed alone: a submission that moves is judged again (GGZ-PL-1, PL-3). */
function alsoAsSubmitted(verdict: Verdict, facts: PlafondRequestFacts): void {
  const { invalid, refusals } = judgePlafondRequest(facts, 'save')
  const isKnown = (list: readonly { field: string | null; message: string }[], one: { field: string | null; message: string }): boolean =>
    list.some(({ field, message }) => field === one.field && message === one.message)
  verdict.invalid.push(...invalid.filter((one) => !isKnown(verdict.invalid, one)))
  verdict.refusals.push(...refusals.filter((one) => !isKnown(verdict.refusals, one)))
}

/** A decision is about the request as it was entered: whoever decides changes nothing else of it (GGZ-PL-9). */
function movedByDecision(before: PlafondRequest, after: PlafondRequest): Verdict['invalid'] {
  const { status: _status, ...entered } = grounds
  return changedFields(entered, before, after).map((field) => ({
    field,
    message: 'Bij het besluit verandert het verzoek zelf niet; wijzigt u het eerst, dan kan een ander erover besluiten.',
  }))
}
