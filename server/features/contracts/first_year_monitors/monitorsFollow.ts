import type { Knex } from 'knex'
import type { Contract } from '../../../model/contract.ts'
import { type FirstYearMonitor, firstYearMonitorFields } from '../../../model/firstYearMonitor.ts'
import type { ProductionRow } from '../../../policy/engine/facts.ts'
import { decode } from '../../../records/codec.ts'
import { resourceNamed } from '../../../records/registry.ts'
import type { SaveContext } from '../../../records/resource.ts'
import { createRecord } from '../../../records/save.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { type Expectation, type FirstYearFigures, firstYearFigures } from './firstYearFigures.ts'
import { isMonitored } from './isMonitored.ts'

/** What a monitor keeps of its figures, so that a list filters and sorts on them. */
export type KeptFigures = Omit<FirstYearFigures, 'months'>

/** Opens the monitoring of a new institution's contract that becomes active (GGZ-DG-9), with the plafond as the year's expectation. */
export async function monitorsFollow({ trx, after, actor, today }: Pick<SaveContext<Contract>, 'trx' | 'after' | 'actor' | 'today'>): Promise<void> {
  if (after.status !== 'active' || after.origin !== 'new') return
  const { policy } = await policySnapshot(trx, after.policy_id)
  if (!isMonitored(policy, after) || (await trx('first_year_monitors').where({ contract_id: after.id }).first('id'))) return
  const monitor = { contract_id: after.id, expected_year_cents: after.plafond_cents }
  await createRecord(resourceNamed<FirstYearMonitor>('first_year_monitors'), monitor, { actor, today, caused_by: 'contracts' }, trx)
}

/** Brings the figures that a contract's monitor keeps up to date after its production changed; does nothing where there is none. @param but a figure that is about to go */
export async function refreshMonitor(trx: Knex.Transaction, contract_id: number, but?: number): Promise<void> {
  // Locked: what is expected may be changing at the same moment.
  const row = await trx('first_year_monitors').where({ contract_id }).forUpdate().first()
  if (!row) return
  const monitor = decode<FirstYearMonitor>(firstYearMonitorFields, row)
  await trx('first_year_monitors')
    .where({ id: monitor.id })
    .update(await figuresOf(trx, contract_id, monitor, but))
}

/** The figures that a monitor with this expectation keeps, from the contract's production as it is stored. */
export async function figuresOf(trx: Knex, contract_id: number, expectation: Expectation, but?: number): Promise<KeptFigures> {
  const { starts_on } = await trx('contracts').where({ id: contract_id }).first('starts_on')
  const rows = trx('production').where({ contract_id }).orderBy('as_of').select('as_of', 'amount_cents')
  if (but !== undefined) rows.whereNot({ id: but })
  const { months: _months, ...kept } = firstYearFigures(expectation, starts_on, (await rows) as ProductionRow[])
  return kept
}
