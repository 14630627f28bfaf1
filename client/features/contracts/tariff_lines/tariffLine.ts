import type { RaRecord } from 'react-admin'
import type { AmendedLine } from '../../../../server/model/tariffLine.ts'

export interface TariffLine extends RaRecord {
  id: number
  version: number
  contract_id: number
  performance: string
  setting: number | null
  tariff_percentage: number | null
  tariff_cents: number | null
  requested_on: string | null
  confirmed: boolean
  regional_agreement_on: string | null
  max_stay_days: number | null
}

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
export const amendedLine = (line: Partial<TariffLine>): AmendedLine =>
  Object.fromEntries(lineFields.flatMap((field) => (line[field] ? [[field, line[field]]] : []))) as unknown as AmendedLine
