import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { addDays } from '../../../model/dates.ts'
import { daySql } from '../../../platform/database/daySql.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

/** After how many days without movement a draft is asked after. */
export const idleDays = 30

const resources = ['contracts', 'plafond_requests', 'coordination_requests'] as const

/** The day on which a record was last changed, or anything that hangs on it. */
function movedOn(table: (typeof resources)[number]): string {
  const own = table === 'contracts' ? 'audit_events.contract_id = contracts.id' : `audit_events.resource = '${table}' and audit_events.record_id = ${table}.id`
  return `coalesce((select audit_events.business_day from audit_events where ${own} and audit_events.business_day is not null
    order by audit_events.id desc limit 1), substr(${table}.updated_at, 1, 10))`
}

/** Whose a draft is, and which contract and provider it is about. */
const about: Readonly<Record<(typeof resources)[number], { contract_id: string; provider_id: string; owner_id: string }>> = {
  contracts: { contract_id: 'contracts.id', provider_id: 'contracts.provider_id', owner_id: 'contracts.owner_id' },
  plafond_requests: { contract_id: 'plafond_requests.contract_id', provider_id: 'contracts.provider_id', owner_id: 'contracts.owner_id' },
  coordination_requests: {
    contract_id: 'null',
    provider_id: 'coordination_requests.provider_id',
    owner_id: `(select contracts.owner_id from contracts where contracts.provider_id = coordination_requests.provider_id
      and contracts.policy_id = coordination_requests.policy_id order by contracts.id desc limit 1)`,
  },
}

/** Drafts that nobody has touched for a month: of contracts, plafond requests and requests for the coordination function. */
export const idleDrafts: readonly WorkSource[] = resources.map((table) => ({
  kinds: ['idle_draft'],
  isFor: ({ role }) => can(role, 'edit', table),
  select: ({ db, today }) => [
    workColumns(db, drafts(db, table).whereRaw(`${movedOn(table)} <= ${quoted(addDays(today, -idleDays))}`), {
      ...about[table],
      kind: quoted('idle_draft'),
      subject: quoted(table),
      subject_id: `${table}.id`,
      reference: `${table}.reference`,
      turn: quoted('insurer'),
      due_on: daySql(db).after(movedOn(table), String(idleDays)),
      status: quoted('draft'),
      fingerprint: fingerprintOf(movedOn(table)),
    }),
  ],
}))

function drafts(db: Knex, table: (typeof resources)[number]): Knex.QueryBuilder {
  const query = db(table).where(`${table}.status`, 'draft')
  return table === 'plafond_requests' ? query.join('contracts', 'contracts.id', 'plafond_requests.contract_id') : query
}
