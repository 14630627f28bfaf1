import { useChoiceText } from '../common/choices.ts'
import { useFieldText } from '../fields/useFieldText.ts'
import { formatPercentage } from '../tariff_lines/tariffLine.ts'

interface Line {
  performance: string
  setting: number | null
  tariff_percentage: number | null
}

/** The old or new value of an amendment, read as its field is read; tariff lines one under the other. */
export function AmendedValue({ field, value }: { field: string; value: unknown }) {
  const text = useFieldText()
  const choice = useChoiceText()
  if (field !== 'tariff_lines' || !Array.isArray(value)) return <span>{text('contracts', field, value)}</span>
  return (
    <ul style={{ margin: 0, paddingLeft: 16 }}>
      {(value as Line[]).map((line) => (
        <li key={`${line.performance}${line.setting}`}>
          {[choice('performance', line.performance), line.setting, formatPercentage(line.tariff_percentage)].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ul>
  )
}
