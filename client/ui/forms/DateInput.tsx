import { useTranslate } from 'react-admin'
import { CalendarButton } from './CalendarButton.tsx'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/**
 * A calendar date: shows "30-09-2027", stores `YYYY-MM-DD` (null when empty). Reads 30-9-27, 30 juni 2026 and, around what stood there or today, 30-9.
 * The button opens a calendar.
 */
export function DateInput(props: TypedInputProps) {
  const translate = useTranslate()
  return (
    <TypedInput
      {...props}
      kind="date"
      placeholder={translate('app.date_placeholder')}
      end={(value, onChange) => <CalendarButton value={value} onChange={onChange} disabled={props.disabled} />}
    />
  )
}
