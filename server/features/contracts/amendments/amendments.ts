import { type Amendment, amendmentComputed, amendmentFields } from '../../../model/amendment.ts'
import type { Contract } from '../../../model/contract.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { loadRecord } from '../../../records/save.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { followLists } from '../../publications/behindTask.ts'
import { followUnmet } from '../../tasks/unmetTasks.ts'
import { amendmentsOf } from '../amendedTerms.ts'
import { contractRecord } from '../contractRecord.ts'
import { refreshTerms } from '../termsInForce.ts'
import { cancel, judgeCancelling } from './cancel.ts'
import { completedLines, formOf, judgeChange, valueOn } from './judgeChange.ts'

interface AmendmentFacts {
  contract: Contract
  /** The contract's other amendments. */
  others: Amendment[]
}

async function loadFacts({ trx, after }: SaveContext<Amendment>): Promise<AmendmentFacts> {
  const contract = await loadRecord<Contract>(contractRecord, after.contract_id, trx)
  const others = ((await amendmentsOf(trx, [contract.id])).get(contract.id) ?? []).filter(({ id }) => id !== after.id)
  return { contract, others }
}

/** Dated changes of signed contracts. Never changed nor deleted: a mistake is mended by a further amendment, or cancelled by a team lead. */
export const amendments: Resource<Amendment, AmendmentFacts> = {
  name: 'amendments',
  fields: amendmentFields,
  computed: amendmentComputed,
  extras: () => ({
    contract_reference: '(select reference from contracts where contracts.id = amendments.contract_id)',
    entered_by_name: '(select full_name from users where users.id = amendments.entered_by)',
    cancelled_by_name: '(select full_name from users where users.id = amendments.cancelled_by)',
  }),
  search: searchByText('amendments.field', 'amendments.reason', 'amendments.cancel_reason'),
  sort: ['effective_on', 'DESC'],
  needs: (before) => (before ? 'cancel' : null),
  resolveInput: async (context) => {
    const { trx, before, after, actor, today } = context
    if (before) cancel(before, after, { actor_id: actor.id, today })
    else after.entered_by = actor.id
    if (before) return
    if (after.field === 'settings' && Array.isArray(after.new_value))
      after.new_value = [...new Set(after.new_value)].sort((one, other) => Number(one) - Number(other))
    const { contract, others } = await loadFacts(context)
    after.old_value = await valueOn(trx, contract, others, after)
  },
  loadFacts,
  validate: async ({ trx, before, after, facts, today, caused_by }) => {
    // A decision's own amendment was judged with the decision (GGZ-PL-9), which may come after the contract has ended.
    if (caused_by) return { invalid: formOf(after), refusals: [] }
    const stand = { trx, ...facts, today }
    if (before) return judgeCancelling(before, after, stand)
    const form = after.cancel_reason === null ? [] : [{ field: 'cancel_reason', message: 'Een nieuwe wijziging is nog niet geannuleerd.' }]
    const verdict = await judgeChange(after, stand)
    return { ...verdict, invalid: [...form, ...verdict.invalid] }
  },
  beforeOperation: async ({ trx, before, after, facts }) => {
    if (!before && after.field === 'tariff_lines') after.new_value = await completedLines(trx, after, facts.others)
  },
  afterOperation: async (context) => {
    const { trx, after, today } = context
    await refreshTerms(trx, [after.contract_id], today)
    await followUnmet(context, [after.contract_id])
    await followLists(context, await trx('contracts').where({ id: after.contract_id }).pluck('policy_id'))
  },
}
