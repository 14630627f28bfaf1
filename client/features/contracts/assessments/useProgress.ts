import { useTranslate } from 'react-admin'
import type { Counts } from './assessmentGroups.ts'

/** A function that says how far the answering is: "4 van 6 beoordeeld", with what is masked apart: "4 van 6 beoordeeld, 2 afgeschermd". */
export function useProgress(): (counts: Counts) => string {
  const t = useTranslate()
  return ({ answered, total, masked }) =>
    [
      ...(total > 0 || masked === 0 ? [t('assessments.progress', { answered, total })] : []),
      ...(masked > 0 ? [t('assessments.masked_count', { smart_count: masked })] : []),
    ].join(', ')
}
