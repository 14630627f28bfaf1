import { z } from 'zod'
import { decisionDueOn, judgePlafondRequest } from '../policy/judge.ts'
import type { PlafondRequestFacts } from '../policy/subjects.ts'
import { openPlafondRequestStatuses } from '../policy/transitions.ts'
import type { Verdict } from '../policy/verdict.ts'
import { warningsSchema } from '../resources/answers.ts'
import { changedFields, fieldsNamed } from '../resources/codec.ts'
import { containsFolded } from '../resources/containsText.ts'
import { nextReference } from '../resources/counters.ts'
import type { Resource, SaveContext } from '../resources/resource.ts'
import { searchByWords } from '../resources/searchWords.ts'
import { grant } from './grant.ts'
import { nextPlafondRequestSteps } from './nextSteps.ts'
import { plafondRequestFacts } from './plafondRequestFacts.ts'
import { type PlafondRequest, plafondRequestFields } from './plafondRequestFields.ts'
import { plafondRequestView } from './plafondRequestView.ts'

const decisions: readonly string[] = ['approved', 'partially_approved', 'rejected']
const decisionFields = fieldsNamed(plafondRequestFields, ['granted_cents', 'motivation', 'decided_on'])
/** What is asked and why: whoever changes that has a hand in the request. */
const substance = fieldsNamed(plafondRequestFields, [
  'requested_cents',
  'new_clients',
  'insured_growth',
  'insured_growth_explanation',
  'unknown_circumstance',
  'unforeseen_circumstance',
  'consequences',
  'production_statement',
  'volume_by_care_demand',
])
const isOpen = ({ status }: PlafondRequest): boolean => openPlafondRequestStatuses.includes(status)

const joinContract = (query: import('knex').Knex.QueryBuilder): void =>
  void query.join('contracts', 'contracts.id', 'plafond_requests.contract_id').join('providers', 'providers.id', 'contracts.provider_id')
const through = (column: string, type: 'text' | 'integer' = 'text') => ({ column, type, join: joinContract, joinName: 'contract' })
const joinPolicy = (query: import('knex').Knex.QueryBuilder): void =>
  void query.join('contracts as begun', 'begun.id', 'plafond_requests.contract_id').join('policies', 'policies.id', 'begun.policy_id')
const ofPolicy = (column: string, type: 'text' | 'date') => ({ column: `policies.${column}`, type, join: joinPolicy, joinName: 'policy' })
const policyOf = (column: string) =>
  `(select policies.${column} from contracts join policies on policies.id = contracts.policy_id where contracts.id = plafond_requests.contract_id)`
const ofContract = (column: string) => `(select ${column} from contracts where contracts.id = plafond_requests.contract_id)`

export const plafondRequests: Resource<PlafondRequest> = {
  name: 'plafond_requests',
  fields: plafondRequestFields,
  computed: {
    contract_reference: z.string(),
    provider_id: z.number(),
    provider_name: z.string(),
    track: z.string(),
    policy_code: z.string(),
    policy_starts_on: z.string(),
    policy_ends_on: z.string(),
    plafond_cents: z.number().nullable(),
    production_cents: z.number().nullable(),
    utilisation: z.number().nullable(),
    late: z.boolean(),
    warnings: warningsSchema,
    entered_by_name: z.string().nullable(),
    decided_by_name: z.string().nullable(),
  },
  joined: {
    provider_id: through('contracts.provider_id', 'integer'),
    contract_reference: through('contracts.reference'),
    track: through('contracts.track'),
    provider_name: through('providers.name'),
    owner_id: through('contracts.owner_id', 'integer'),
    policy_code: ofPolicy('code', 'text'),
    policy_starts_on: ofPolicy('contract_starts_on', 'date'),
    policy_ends_on: ofPolicy('contract_ends_on', 'date'),
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
  search: (query, term, db) =>
    void query
      .whereIn('plafond_requests.contract_id', (inner: import('knex').Knex.QueryBuilder) => {
        inner.select('contracts.id').from('contracts')
        searchByWords('contracts', [{ resource: 'providers', column: 'provider_id' }])(inner, term, db)
      })
      .orWhere(containsFolded(db, 'plafond_requests.reference', term)),
  wordsOf: ['contracts', 'providers'],
  sort: ['decision_due_on', 'ASC'],
  unique: [
    {
      columns: ['contract_id'],
      applies: isOpen,
      narrow: (query) => void query.whereIn('status', [...openPlafondRequestStatuses]),
      message: 'Voor deze overeenkomst loopt al een ophogingsverzoek.',
    },
  ],
  needs: (before, after) => {
    const deciding = before !== null && before.status !== after.status && decisions.includes(after.status)
    const prefilling =
      before === null
        ? after.granted_cents !== null || after.decided_on !== null || after.motivation !== null
        : changedFields(decisionFields, before as never, after as never).length > 0
    return deciding || prefilling ? 'decide' : null
  },
  prepare,
  judge,
  follow: async (context) => {
    const { before, after } = context
    if (before && before.status !== after.status && (after.status === 'approved' || after.status === 'partially_approved')) await grant(context)
  },
  keeps: async (row) => (row.status === 'draft' ? null : 'Alleen een concept kan worden verwijderd; dit verzoek is verder.'),
  decorate: plafondRequestView,
  next: nextPlafondRequestSteps,
  facets: ['status'],
}

async function prepare(context: SaveContext<PlafondRequest>): Promise<void> {
  const { trx, before, after, actor, today, found } = context
  if (!before) after.entered_by = actor.id
  else if (actor.id !== null && actor.id !== before.entered_by && !before.changed_by.includes(actor.id) && isRewritten(before, after))
    after.changed_by = [...before.changed_by, actor.id]
  const facts = await plafondRequestFacts(trx, { after, before, actor_id: actor.id, today })
  found.facts = facts
  if (!before) after.reference = await nextReference(trx, 'OHV', (facts.contract.starts_on ?? facts.policy.contract_starts_on).slice(0, 4))
  if (after.status === 'complete' && after.complete_on) after.decision_due_on = decisionDueOn(facts.policy, after.complete_on)
  if (before && before.status !== after.status) {
    if (decisions.includes(after.status)) after.decided_by = actor.id
    if (after.status === 'withdrawn' || after.status === 'inadmissible') after.closed_on = today
  }
}

function isRewritten(before: PlafondRequest, after: PlafondRequest): boolean {
  return changedFields(substance, before as never, after as never).length > 0
}

async function judge({ before, after, actor, found }: SaveContext<PlafondRequest>) {
  const moved = before !== null && before.status !== after.status
  const facts = found.facts as PlafondRequestFacts
  const verdict = judgePlafondRequest(facts, !before ? 'create' : moved ? after.status : 'save')
  if (!before && after.status !== 'draft') verdict.invalid.push({ field: 'status', message: 'Een nieuw verzoek begint als concept.' })
  if (moved && before.status === 'submitted' && after.status === 'complete') alsoAsSubmitted(verdict, facts)
  if (moved && decisions.includes(after.status)) verdict.invalid.push(...movedByDecision(before, after), ...decidedByNobody(after, actor.id))
  if (before && !isOpen(before)) {
    const { status: _status, ...others } = plafondRequestFields
    for (const field of changedFields(others, before as never, after as never))
      verdict.invalid.push({ field, message: 'Dit verzoek is afgerond en verandert niet meer.' })
  }
  return verdict
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
  const entered = Object.fromEntries(
    Object.entries(plafondRequestFields).filter(([name, field]) => !(name in decisionFields) && name !== 'status' && !field.readOnly),
  )
  return changedFields(entered, before as never, after as never).map((field) => ({
    field,
    message: 'Bij het besluit verandert het verzoek zelf niet; wijzigt u het eerst, dan kan een ander erover besluiten.',
  }))
}

/** An integration is nobody: what one has entered, no other can decide (GGZ-PL-9). */
function decidedByNobody({ entered_by }: PlafondRequest, actor_id: number | null): Verdict['invalid'] {
  return entered_by === null && actor_id === null
    ? [{ field: 'status', message: 'Over een verzoek dat een koppeling heeft ingevoerd, besluit een teamleider zelf.' }]
    : []
}
