import { type RaRecord, useLocaleState } from 'react-admin'
import type { Clause } from './clauseTypes.ts'

/** How a clause is applied, in the language of the screen where it was written in that. */
export function useReading(clause: Clause | RaRecord | undefined): string | null {
  const [locale] = useLocaleState()
  const { reading = null, reading_nl = null } = clause ?? {}
  return locale === 'nl' ? (reading_nl ?? reading) : (reading ?? reading_nl)
}
