import { type Contract, frozenContractStatuses } from '../../../model/contract.ts'
import { type TariffLine, tariffLineComputed, tariffLineFields } from '../../../model/tariffLine.ts'
import { judgeTariffLine } from '../../../policy/judgeParts.ts'
import type { Resource } from '../../../records/resource.ts'
import { loadRecord } from '../../../records/save.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { contractNames, loadParent, type Parent } from '../childOfContract.ts'
import { contractRecord } from '../contractRecord.ts'

const FROZEN = 'De tarieven van een ondertekende overeenkomst veranderen alleen met een wijziging.'
const isFrozen = ({ status }: Contract): boolean => frozenContractStatuses.includes(status)

export const tariffLines: Resource<TariffLine, Parent> = {
  name: 'tariff_lines',
  fields: tariffLineFields,
  computed: tariffLineComputed,
  extras: () => contractNames('tariff_lines'),
  search: searchByText('tariff_lines.performance'),
  sort: ['id', 'ASC'],
  loadFacts: loadParent,
  validate: async (context) => {
    const { contract, policy } = context.facts
    const verdict = judgeTariffLine({ policy, contract, line: context.after })
    if (isFrozen(contract)) verdict.invalid.push({ field: 'contract_id', message: FROZEN })
    return verdict
  },
  preventDelete: async (row, trx) => (isFrozen(await loadRecord<Contract>(contractRecord, row.contract_id, trx)) ? FROZEN : null),
}
