import { z } from 'zod'
import { contractNames, findParent, parentOf } from '../contracts/childOfContract.ts'
import type { Contract } from '../contracts/contractFields.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import { judgeTariffLine } from '../policy/judge.ts'
import { frozenContractStatuses } from '../policy/transitions.ts'
import type { Resource } from '../resources/resource.ts'
import { loadRecord } from '../resources/save.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type TariffLine, tariffLineFields } from './tariffLineFields.ts'

const FROZEN = 'De tarieven van een ondertekende overeenkomst veranderen alleen met een wijziging.'
const isFrozen = ({ status }: Contract): boolean => frozenContractStatuses.includes(status)

export const tariffLines: Resource<TariffLine> = {
  name: 'tariff_lines',
  fields: tariffLineFields,
  computed: { contract_reference: z.string(), provider_name: z.string() },
  extras: () => contractNames('tariff_lines'),
  search: searchByText('tariff_lines.performance'),
  sort: ['id', 'ASC'],
  prepare: async (context) => void (await findParent(context as never)),
  judge: async (context) => {
    const { contract, policy } = parentOf(context)
    const verdict = judgeTariffLine({ policy, contract, line: context.after })
    if (isFrozen(contract)) verdict.invalid.push({ field: 'contract_id', message: FROZEN })
    return verdict
  },
  keeps: async (row, trx) => (isFrozen(await loadRecord<Contract>(contractRecord, row.contract_id, trx)) ? FROZEN : null),
}
