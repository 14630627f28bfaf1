import { type FieldProps, useFieldValue } from 'react-admin'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { useChoiceText } from '../common/choices.ts'

type ChoiceFieldProps = Omit<FieldProps, 'source'> & { source?: string; value?: unknown; group: ChoiceGroup; empty?: string }

/** The word of a closed value (or of each of a list). Props: `group` (see choices.ts), `source` of the record in context or `value`, `empty` (default "–"). */
export function ChoiceField({ source = '', value, group, empty = '–', record }: ChoiceFieldProps) {
  const text = useChoiceText()
  const own = useFieldValue({ source, record })
  const shown: unknown = value === undefined ? own : value
  const words = (Array.isArray(shown) ? shown : [shown]).map((each) => text(group, each)).filter(Boolean)
  return <span>{words.join(', ') || empty}</span>
}
