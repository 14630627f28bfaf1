import type { Knex } from 'knex'
import { z } from 'zod'
import type { Amendment } from '../../../model/amendment.ts'
import { type Contract, contractFields } from '../../../model/contract.ts'
import { type TariffLine, tariffLineFields } from '../../../model/tariffLine.ts'
import type { Policy } from '../../../policy/engine/policy.ts'
import { mergeVerdicts, type Verdict } from '../../../policy/engine/verdict.ts'
import { judgeAmendedTerms } from '../../../policy/judgeAmendedTerms.ts'
import { judgeAmendment, judgeTariffLine } from '../../../policy/judgeParts.ts'
import { decode } from '../../../records/codec.ts'
import { schemaOf } from '../../../records/schemaOf.ts'
import { type AmendedLine, asRow, linesOn } from '../amendedLines.ts'
import { termsOn } from '../amendedTerms.ts'
import { stepFacts } from '../contractFacts.ts'
import { contractSnapshot } from '../contractSnapshot.ts'

/** What a change of a term is judged with: the contract, and its other amendments, oldest first. */
export interface Standing {
  trx: Knex.Transaction
  contract: Contract
  others: readonly Amendment[]
  today: string
}

/** Judges a dated change of a signed contract on the day that it takes effect. */
export async function judgeChange(change: Amendment, { trx, contract: signed, others, today }: Standing): Promise<Verdict> {
  const contract = termsOn(signed, others, change.effective_on)
  const { policy } = await contractSnapshot(trx, contract)
  const verdict = judgeAmendment({ policy, contract, amendment: change, amendments: others })
  verdict.invalid.push(...formOf(change))
  if (verdict.invalid.length > 0) return verdict
  const standing = await linesStanding(trx, signed.id, others, change.effective_on)
  let lines = standing
  if (change.field === 'tariff_lines') {
    lines = completed(change, standing)
    judgeLines(verdict, { policy, contract }, lines as TariffLine[])
  }
  const facts = { ...(await stepFacts(trx, contract, contract, today)), contract, before: contract, lines: standing.map(asRow) }
  return mergeVerdicts(verdict, judgeAmendedTerms(facts, change, lines.map(asRow)))
}

/** The tariff lines that a change brings, each completed with what was recorded for the line that stands. */
export async function completedLines(trx: Knex.Transaction, change: Amendment, others: readonly Amendment[]): Promise<AmendedLine[]> {
  return completed(change, await linesStanding(trx, change.contract_id, others, change.effective_on))
}

function completed({ new_value }: Amendment, standing: readonly AmendedLine[]): AmendedLine[] {
  return (new_value as AmendedLine[]).map((line) => ({ ...recordedOf(line, standing), ...line }))
}

/** The value of a term on the day that a change of it takes effect, without that change. */
export async function valueOn(
  trx: Knex.Transaction,
  contract: Contract,
  others: readonly Amendment[],
  { field, effective_on }: Pick<Amendment, 'field' | 'effective_on'>,
): Promise<Amendment['old_value']> {
  if (field === 'tariff_lines') return linesStanding(trx, contract.id, others, effective_on)
  return termsOn(contract, others, effective_on)[field]
}

async function linesStanding(trx: Knex.Transaction, contract_id: number, others: readonly Amendment[], date: string): Promise<AmendedLine[]> {
  return linesOn(await signedLines(trx, contract_id), others, date).map(written)
}

const { performance, setting, tariff_percentage, tariff_cents, requested_on, confirmed, regional_agreement_on, max_stay_days } = tariffLineFields
const newLines = z
  .array(
    z.strictObject({
      performance: schemaOf(performance.form),
      setting: schemaOf(setting.form).nullish(),
      tariff_percentage: schemaOf(tariff_percentage.form).nullish(),
      tariff_cents: schemaOf(tariff_cents.form).nullish(),
      requested_on: schemaOf(requested_on.form).nullish(),
      confirmed: schemaOf(confirmed.form).nullish(),
      regional_agreement_on: schemaOf(regional_agreement_on.form).nullish(),
      max_stay_days: schemaOf(max_stay_days.form).nullish(),
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
export function formOf({ field, new_value, plafond_request_id }: Amendment): { field: string; message: string }[] {
  if (field === 'tariff_lines') return newLines.safeParse(new_value).success ? [] : [{ field: 'new_value', message: LINES }]
  const known = contractFields[field]
  // A decision that is taken anew can leave the contract without a plafond, as it was signed.
  if (new_value === null) return field === 'average_price_cents' || plafond_request_id !== null ? [] : [{ field: 'new_value', message: 'Dit is verplicht.' }]
  const result = schemaOf<unknown>(known.form).safeParse(new_value)
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
