import { z } from 'zod'
import { amendmentsOf, termsOn } from '../contracts/amendedTerms.ts'
import { contractBook } from '../contracts/contractBook.ts'
import { type Contract, contractFields } from '../contracts/contractFields.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import { judgeAmendment, judgeTariffLine } from '../policy/judge.ts'
import type { Policy } from '../policy/policy.ts'
import type { Verdict } from '../policy/verdict.ts'
import type { Resource, SaveContext } from '../resources/resource.ts'
import { loadRecord } from '../resources/save.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type TariffLine, tariffLineFields } from '../tariff_lines/tariffLineFields.ts'
import { type Amendment, amendmentFields } from './amendmentFields.ts'

/** Dated changes of signed contracts. Never changed nor deleted: a mistake is mended by a further amendment. */
export const amendments: Resource<Amendment> = {
  name: 'amendments',
  fields: amendmentFields,
  computed: { contract_reference: z.string() },
  extras: () => ({ contract_reference: '(select reference from contracts where contracts.id = amendments.contract_id)' }),
  search: searchByText('amendments.field', 'amendments.reason'),
  sort: ['effective_on', 'DESC'],
  prepare: async (context) => {
    const { trx, after, found } = context
    const contract = await loadRecord<Contract>(contractRecord, after.contract_id, trx)
    if (after.field === 'settings' && Array.isArray(after.new_value))
      after.new_value = [...new Set(after.new_value)].sort((one, other) => Number(one) - Number(other))
    const earlier = (await amendmentsOf(trx, [contract.id])).get(contract.id) ?? []
    found.contract = termsOn(contract, earlier, after.effective_on)
    after.old_value = after.field === 'tariff_lines' ? await linesOf(context) : ((found.contract as Record<string, unknown>)[after.field] as never)
  },
  judge: async ({ trx, after, found }) => {
    const contract = found.contract as Contract
    const { policy } = await contractBook(trx, contract)
    const verdict = judgeAmendment({ policy, contract, amendment: after })
    verdict.invalid.push(...formOf(after))
    if (after.field === 'tariff_lines' && verdict.invalid.length === 0) judgeLines(verdict, { policy, contract }, after.new_value as unknown as TariffLine[])
    return verdict
  },
  follow: async ({ trx, after }) => {
    await trx('contracts').where({ id: after.contract_id }).update({ amended: true })
  },
}

const { performance, setting, tariff_percentage, tariff_cents } = tariffLineFields
const newLines = z
  .array(
    z.strictObject({
      performance: performance.schema,
      setting: setting.schema.nullish(),
      tariff_percentage: tariff_percentage.schema.nullish(),
      tariff_cents: tariff_cents.schema.nullish(),
    }),
  )
  .min(1)
const LINES = 'Geef de nieuwe tariefregels als lijst, elk met de prestatie (performance), de setting en het tarief (tariff_percentage of tariff_cents).'

/** Each new line is one that the contract could have had before signing (KV-P-9, its care type). */
function judgeLines(verdict: Verdict, { policy, contract }: { policy: Policy; contract: Contract }, lines: readonly TariffLine[]): void {
  for (const line of lines) {
    const { invalid, refusals } = judgeTariffLine({ policy, contract, line })
    verdict.invalid.push(...invalid.map(({ message }) => ({ field: 'new_value', message })))
    verdict.refusals.push(...refusals.map((refusal) => ({ ...refusal, field: 'new_value' })))
  }
}

/** The new value has the form of the field it changes. */
function formOf({ field, new_value }: Amendment): { field: string; message: string }[] {
  if (field === 'tariff_lines') return newLines.safeParse(new_value).success ? [] : [{ field: 'new_value', message: LINES }]
  const known = contractFields[field]
  if (new_value === null) return field === 'average_price_cents' ? [] : [{ field: 'new_value', message: 'Dit is verplicht.' }]
  const result = known.schema.safeParse(new_value)
  return result.success ? [] : [{ field: 'new_value', message: result.error.issues[0]?.message ?? 'Dit is geen geldige waarde.' }]
}

async function linesOf({ trx, after }: SaveContext<Amendment>): Promise<never> {
  const lines = await trx('tariff_lines').where({ contract_id: after.contract_id }).orderBy('id')
  return lines.map(({ performance, setting, tariff_percentage, tariff_cents }) => ({ performance, setting, tariff_percentage, tariff_cents })) as never
}
