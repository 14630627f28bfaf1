import { useListContext, useTranslate } from 'react-admin'
import { PresetFilter } from '../../ui/lists/PresetFilter.tsx'
import { yearOf } from '../../ui/lists/policyYear.ts'
import { useRaiseThresholds } from './useRaiseThresholds.ts'

/** How much of the plafond is used: from the share at which the policy lets a raise be asked, and all of it. */
export function UsedFilter() {
  const t = useTranslate()
  const { filterValues } = useListContext()
  const shares = useRaiseThresholds(yearOf(filterValues))
  return (
    <PresetFilter
      label={t('resources.contracts.fields.utilisation')}
      presets={[...shares.filter((share) => share < 100), 100].map((percentage) => ({
        name: t('contracts.used', { percentage: percentage.toLocaleString('nl-NL') }),
        filter: { utilisation_gte: percentage / 100 },
      }))}
    />
  )
}
