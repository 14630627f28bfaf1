import type { AmendedLine } from '../../../server/model/tariffLine.ts'
import { useChoiceText } from '../common/choices.ts'
import { formatEuro } from '../common/euro.ts'
import { formatPercentage } from '../common/formatPercentage.ts'
import { useFieldText } from './useFieldText.ts'

/** The old or new value of an amendment, read as its field is read; tariff lines one under the other. */
export function AmendedValue({ field, value }: { field: string; value: unknown }) {
  const text = useFieldText()
  const choice = useChoiceText()
  if (field !== 'tariff_lines' || !Array.isArray(value)) return <span>{text('contracts', field, value)}</span>
  return (
    <ul style={{ margin: 0, paddingLeft: 16 }}>
      {(value as AmendedLine[]).map((line) => (
        <li key={`${line.performance}${line.setting}`}>
          {[
            choice('performance', line.performance),
            line.setting && choice('setting', line.setting),
            formatPercentage(line.tariff_percentage),
            line.tariff_cents && formatEuro(line.tariff_cents),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  )
}
