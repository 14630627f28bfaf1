import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

const shown = {
  subject: quoted('first_year_monitors'),
  subject_id: 'first_year_monitors.id',
  contract_id: 'contracts.id',
  provider_id: 'contracts.provider_id',
  reference: 'contracts.reference',
  owner_id: 'contracts.owner_id',
  turn: quoted('insurer'),
}

/** The same day a year later; 29 February becomes 1 March where that year has none. */
const nextYear = (column: string): string => {
  const year = `cast(cast(substr(${column}, 1, 4) as integer) + 1 as varchar(4))`
  return `case when substr(${column}, 6) = '02-29' then ${year} || '-03-01' else ${year} || substr(${column}, 5) end`
}

/** First years of new institutions: claims that deviate and nobody has talked about, and years that are over without a conclusion (GGZ-DG-9). */
export const firstYears: WorkSource = {
  kinds: ['first_year_talk', 'first_year_conclusion'],
  isFor: ({ role }) => can(role, 'edit', 'first_year_monitors'),
  select: ({ db, today }) => {
    const over = nextYear('contracts.starts_on')
    return [
      workColumns(db, open(db).where('first_year_monitors.deviates', true).whereNull('first_year_monitors.last_talk_on'), {
        ...shown,
        kind: quoted('first_year_talk'),
        status: `case when first_year_monitors.invited_on is null then 'open' else 'invited' end`,
        fingerprint: fingerprintOf('first_year_monitors.claimed_as_of', 'first_year_monitors.deviation_permille', 'first_year_monitors.invited_on'),
      }),
      workColumns(db, open(db).whereRaw(`${over} <= ${quoted(today)}`), {
        ...shown,
        kind: quoted('first_year_conclusion'),
        due_on: over,
        fingerprint: fingerprintOf('first_year_monitors.id'),
      }),
    ]
  },
}

function open(db: Knex): Knex.QueryBuilder {
  return db('first_year_monitors').join('contracts', 'contracts.id', 'first_year_monitors.contract_id').where('first_year_monitors.concluded', false)
}
