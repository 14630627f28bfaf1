import { can } from '../../../access.ts'
import { addDays } from '../../../model/dates.ts'
import { daySql } from '../../../platform/database/daySql.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

/** A contract whose last day has passed stays active until somebody ends it. */
export const contractsOver: WorkSource = {
  kinds: ['contract_over'],
  isFor: ({ role }) => can(role, 'end', 'contracts'),
  select: ({ db, today }) => [
    workColumns(db, db('contracts').whereIn('contracts.status', ['signed', 'active']).where('contracts.ends_on', '<=', addDays(today, -1)), {
      kind: quoted('contract_over'),
      subject: quoted('contracts'),
      subject_id: 'contracts.id',
      contract_id: 'contracts.id',
      provider_id: 'contracts.provider_id',
      reference: 'contracts.reference',
      owner_id: 'contracts.owner_id',
      turn: quoted('insurer'),
      due_on: daySql(db).after('contracts.ends_on', '1'),
      status: 'contracts.status',
      next_status: quoted('ended'),
      fingerprint: fingerprintOf('contracts.ends_on'),
    }),
  ],
}
