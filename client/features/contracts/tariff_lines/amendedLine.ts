import type { AmendedLine, TariffLineView } from '../../../../server/model/tariffLine.ts'

const lineFields = [
  'performance',
  'setting',
  'tariff_percentage',
  'tariff_cents',
  'requested_on',
  'confirmed',
  'regional_agreement_on',
  'max_stay_days',
] as const

/** A line without what an amendment does not carry: its number and version, and what is empty. */
export const amendedLine = (line: Partial<TariffLineView>): AmendedLine =>
  Object.fromEntries(lineFields.flatMap((field) => (line[field] ? [[field, line[field]]] : []))) as unknown as AmendedLine
