import type { Knex } from 'knex'
import { type FirstYearTalk, firstYearTalkComputed, firstYearTalkFields } from '../../../model/firstYearTalk.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'

/** The talks held about the claimed cost of a new institution's first year (GGZ-DG-9). */
export const firstYearTalks: Resource<FirstYearTalk> = {
  name: 'first_year_talks',
  fields: firstYearTalkFields,
  computed: firstYearTalkComputed,
  extras: () => ({
    contract_reference:
      '(select reference from contracts join first_year_monitors on first_year_monitors.contract_id = contracts.id where first_year_monitors.id = first_year_talks.monitor_id)',
  }),
  search: searchByText('first_year_talks.with_whom', 'first_year_talks.remark'),
  sort: ['held_on', 'DESC'],
  resolveInput: async ({ trx, after }) => lockMonitor(trx, after.monitor_id),
  afterOperation: async ({ trx, after }) => keepTalks(trx, after.monitor_id),
  beforeDelete: async (row, trx) => {
    await lockMonitor(trx, row.monitor_id)
    await keepTalks(trx, row.monitor_id, row.id)
  },
}

/** Locked before the talk is written: two talks that were written first would each wait for the other to let go of the monitor that they point at. */
async function lockMonitor(trx: Knex.Transaction, id: number): Promise<void> {
  await trx('first_year_monitors').where({ id }).forUpdate().first('id')
}

/** The monitor carries along how many talks there were and when the last one was, so that a list needs no second query. */
async function keepTalks(trx: Knex.Transaction, monitor_id: number, but?: number): Promise<void> {
  const rows = trx('first_year_talks').where({ monitor_id })
  if (but !== undefined) rows.whereNot({ id: but })
  const held: string[] = await rows.orderBy('held_on').pluck('held_on')
  await trx('first_year_monitors')
    .where({ id: monitor_id })
    .update({ last_talk_on: held.at(-1) ?? null, talk_count: held.length })
}
