import type { Amendment } from '../../model/amendment.ts'
import type { TariffLineRow } from '../../policy/engine/facts.ts'

/** A tariff line as an amendment writes it: what does not hold for it is left out. */
export type AmendedLine = Pick<TariffLineRow, 'performance'> & Partial<TariffLineRow> & { tariff_cents?: number | null }

/**
 * The tariff lines of a contract as they stand on `date`: those of its latest amendment of them effective by then, else those it was signed with.
 * @param amendments oldest first
 */
export function linesOn<Line extends AmendedLine>(signed: readonly Line[], amendments: readonly Amendment[], date: string): readonly AmendedLine[] {
  const latest = amendments.findLast(({ field, effective_on }) => field === 'tariff_lines' && effective_on <= date)
  return latest ? (latest.new_value as AmendedLine[]) : signed
}

/** A line with all that rules read of it. */
export function asRow(line: AmendedLine): TariffLineRow {
  return {
    ...line,
    setting: line.setting ?? null,
    requested_on: line.requested_on ?? null,
    confirmed: line.confirmed ?? false,
    regional_agreement_on: line.regional_agreement_on ?? null,
    max_stay_days: line.max_stay_days ?? null,
  }
}
