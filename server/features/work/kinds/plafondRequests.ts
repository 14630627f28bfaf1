import type { Knex } from 'knex'
import { can, may } from '../../../access.ts'
import { containing } from '../../../records/applyFilter.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkAsk, WorkSource } from '../workSource.ts'

const shown = {
  subject: quoted('plafond_requests'),
  subject_id: 'plafond_requests.id',
  contract_id: 'plafond_requests.contract_id',
  provider_id: 'contracts.provider_id',
  reference: 'plafond_requests.reference',
  owner_id: 'contracts.owner_id',
  status: 'plafond_requests.status',
}

/** Requests that were submitted and wait for what makes them complete: no term runs yet. */
export const incompleteRequests: WorkSource = {
  kinds: ['request_items'],
  isFor: ({ role }) => can(role, 'edit', 'plafond_requests'),
  select: ({ db }) => [
    workColumns(db, requests(db, 'submitted'), {
      ...shown,
      kind: quoted('request_items'),
      turn: quoted('provider'),
      next_status: quoted('complete'),
      fingerprint: fingerprintOf('plafond_requests.status', 'plafond_requests.version'),
    }),
  ],
}

/** Complete requests, for who may decide about them: a person without a hand in what the decision rests on (GGZ-PL-8, PL-9). */
export const requestDecisions: WorkSource = {
  kinds: ['request_decision'],
  isFor: (actor) => may(actor, 'decide', 'plafond_requests'),
  select: (ask) => [
    workColumns(ask.db, withoutHandOf(ask, requests(ask.db, 'complete')), {
      ...shown,
      kind: quoted('request_decision'),
      turn: quoted('insurer'),
      due_on: 'plafond_requests.decision_due_on',
      fingerprint: fingerprintOf('plafond_requests.decision_due_on', 'plafond_requests.version'),
    }),
  ],
}

function requests(db: Knex, status: string): Knex.QueryBuilder {
  return db('plafond_requests').join('contracts', 'contracts.id', 'plafond_requests.contract_id').where('plafond_requests.status', status)
}

/** The first claims figure that the request is judged on, or may have replaced. */
const judgedFrom = `coalesce((select max(production.as_of) from production where production.contract_id = plafond_requests.contract_id
  and production.as_of <= plafond_requests.submitted_on and substr(production.as_of, 1, 4) = substr(plafond_requests.submitted_on, 1, 4)),
  substr(plafond_requests.submitted_on, 1, 4) || '-01-01')`
const judged = (column: string): string => `(production_changes.${column} >= ${judgedFrom} and production_changes.${column} <= plafond_requests.submitted_on)`

/** The same as `handIn` tells of one request. */
function withoutHandOf({ db, actor, today }: WorkAsk, query: Knex.QueryBuilder): Knex.QueryBuilder {
  const id = Number(actor.id)
  return query
    .where((one) => one.whereNull('plafond_requests.entered_by').orWhereNot('plafond_requests.entered_by', id))
    .whereNot((one) => containing(one, 'plafond_requests.changed_by', id, 'changed_by'))
    .whereNotExists(
      db('production_changes')
        .whereRaw('production_changes.contract_id = plafond_requests.contract_id')
        .where('production_changes.changed_by', id)
        .whereRaw(`(${judged('before_as_of')} or ${judged('after_as_of')})`),
    )
    .whereNotExists(
      db('amendments')
        .whereRaw('amendments.contract_id = plafond_requests.contract_id')
        .where('amendments.field', 'plafond_cents')
        .whereNull('amendments.plafond_request_id')
        .where('amendments.effective_on', '<=', today)
        .where((one) => one.where('amendments.entered_by', id).orWhere('amendments.cancelled_by', id)),
    )
}
