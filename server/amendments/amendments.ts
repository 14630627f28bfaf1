import type { Knex } from 'knex'
import { z } from 'zod'
import { type AmendedLine, asRow, linesOn } from '../contracts/amendedLines.ts'
import { amendmentsOf, termsOn } from '../contracts/amendedTerms.ts'
import { contractBook } from '../contracts/contractBook.ts'
import { stepFacts } from '../contracts/contractFacts.ts'
import { type Contract, contractFields } from '../contracts/contractFields.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import { judgeAmendedTerms, judgeAmendment, judgeTariffLine } from '../policy/judge.ts'
import type { Policy } from '../policy/policy.ts'
import { together, type Verdict } from '../policy/verdict.ts'
import { decode } from '../resources/codec.ts'
import type { Resource } from '../resources/resource.ts'
import { loadRecord } from '../resources/save.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type TariffLine, tariffLineFields } from '../tariff_lines/tariffLineFields.ts'
import { followUnmet } from '../tasks/unmetTasks.ts'
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
    found.earlier = earlier
    found.lines = linesOn(await signedLines(trx, contract.id), earlier, after.effective_on).map(written)
    after.old_value = (after.field === 'tariff_lines' ? found.lines : (found.contract as Record<string, unknown>)[after.field]) as never
  },
  judge: async ({ trx, after, found, today }) => {
    const contract = found.contract as Contract
    const { policy } = await contractBook(trx, contract)
    const verdict = judgeAmendment({ policy, contract, amendment: after, amendments: found.earlier as Amendment[] })
    verdict.invalid.push(...formOf(after))
    if (verdict.invalid.length > 0) return verdict
    const standing = found.lines as AmendedLine[]
    let lines = standing
    if (after.field === 'tariff_lines') {
      lines = (after.new_value as unknown as AmendedLine[]).map((line) => ({ ...recordedOf(line, standing), ...line }))
      after.new_value = lines as never
      judgeLines(verdict, { policy, contract }, lines as TariffLine[])
    }
    const facts = { ...(await stepFacts(trx, contract, contract, today)), lines: standing.map(asRow) }
    return together(verdict, judgeAmendedTerms(facts, after, lines.map(asRow)))
  },
  follow: async (context) => {
    const { trx, after } = context
    await trx('contracts').where({ id: after.contract_id }).update({ amended: true })
    await followUnmet(context, [after.contract_id])
  },
}

const { performance, setting, tariff_percentage, tariff_cents, requested_on, confirmed, regional_agreement_on, max_stay_days } = tariffLineFields
const newLines = z
  .array(
    z.strictObject({
      performance: performance.schema,
      setting: setting.schema.nullish(),
      tariff_percentage: tariff_percentage.schema.nullish(),
      tariff_cents: tariff_cents.schema.nullish(),
      requested_on: requested_on.schema.nullish(),
      confirmed: confirmed.schema.nullish(),
      regional_agreement_on: regional_agreement_on.schema.nullish(),
      max_stay_days: max_stay_days.schema.nullish(),
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

async function signedLines(trx: Knex.Transaction, contract_id: number): Promise<TariffLine[]> {
  const lines = await trx('tariff_lines').where({ contract_id }).orderBy('id')
  return lines.map((line) => decode<TariffLine>(tariffLineFields, line))
}

const proofs = ['requested_on', 'confirmed', 'regional_agreement_on', 'max_stay_days'] as const

/** A line as an amendment writes it: its performance, setting and tariff, and what was recorded for it beside those. */
function written(line: AmendedLine): AmendedLine {
  const { performance, setting = null, tariff_percentage = null, tariff_cents = null } = line
  return { performance, setting, tariff_percentage, tariff_cents, ...recordedOf(line, [line]) }
}

/** What was recorded for the standing line of the same performance and setting: an amendment of its tariff does not undo it. */
function recordedOf({ performance, setting }: AmendedLine, standing: readonly AmendedLine[]): Partial<AmendedLine> {
  const same = standing.find((one) => one.performance === performance && (one.setting ?? null) === (setting ?? null))
  return Object.fromEntries(proofs.filter((name) => same?.[name]).map((name) => [name, same![name]]))
}
