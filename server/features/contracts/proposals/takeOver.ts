import type { Knex } from 'knex'
import { type Contract, contractFields, unofferedContractStatuses } from '../../../model/contract.ts'
import type { Proposal } from '../../../model/proposal.ts'
import { type TariffLine, tariffLineFields } from '../../../model/tariffLine.ts'
import { linesBeside, settingsWithoutLine } from '../../../policy/rule_sets/common/agreedTerms.ts'
import type { Caller } from '../../../records/caller.ts'
import { changedFields, decode, fieldsNamed } from '../../../records/codec.ts'
import { resourceNamed } from '../../../records/registry.ts'
import type { SaveContext } from '../../../records/resource.ts'
import { createRecord, loadRecord, updateRecord } from '../../../records/save.ts'
import { contractRecord } from '../contractRecord.ts'
import { tariffLines } from '../tariff_lines/tariffLines.ts'

const amounts = fieldsNamed(contractFields, ['plafond_cents', 'average_price_cents'])

/**
 * The terms of a proposal that is accepted are taken over into its maatwerk contract, as long as that was not offered: plafond, average price, and
 * the tariff for each of its settings. What the proposal says nothing of stays; all of it can be changed until the signature.
 */
export async function takeOver({ trx, before, after, actor, today }: SaveContext<Proposal>): Promise<void> {
  if (after.outcome !== 'accepted' || before?.outcome === 'accepted') return
  const contract = await loadRecord<Contract>(contractRecord, after.contract_id, trx)
  if (contract.track !== 'maatwerk' || !unofferedContractStatuses.includes(contract.status)) return
  const { plafond_cents, average_price_cents } = contract
  const agreed = { plafond_cents: after.plafond_cents ?? plafond_cents, average_price_cents: after.average_price_cents ?? average_price_cents }
  if (changedFields(amounts, contract, agreed).length > 0)
    await updateRecord(resourceNamed<Contract>('contracts'), contract.id, { version: contract.version, ...agreed }, { actor, today }, trx)
  if (after.tariff_percentage !== null) await takeOverTariff(trx, contract, after.tariff_percentage, { actor, today })
}

async function takeOverTariff(trx: Knex.Transaction, { id: contract_id, settings }: Contract, tariff_percentage: number, caller: Caller): Promise<void> {
  const rows = await trx('tariff_lines').where({ contract_id }).orderBy('id')
  const lines = rows.map((row) => decode<TariffLine>(tariffLineFields, row))
  for (const { id, version } of linesBeside(lines, tariff_percentage)) await updateRecord(tariffLines, id, { version, tariff_percentage }, caller, trx)
  const missing: (number | null)[] = settings.length === 0 && lines.length === 0 ? [null] : settingsWithoutLine(settings, lines)
  for (const setting of missing) await createRecord(tariffLines, { contract_id, performance: 'regulier', setting, tariff_percentage }, caller, trx)
}
