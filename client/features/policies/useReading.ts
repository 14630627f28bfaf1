import { type RaRecord, useLocaleState } from 'react-admin'
import type { ClauseView } from '../../../server/model/clause.ts'

/** How a clause is applied, in the language of the screen: in English in Dutch where it was not written in English, in Dutch never in English. */
export function useReading(clause: ClauseView | RaRecord | undefined): string | null {
  const [locale] = useLocaleState()
  const { reading = null, reading_nl = null } = clause ?? {}
  return locale === 'nl' ? reading_nl : (reading ?? reading_nl)
}
