import { CheckboxGroupInput, type RaRecord, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useChoices } from '../../ui/common/choices.ts'

/** The care types of the chosen policy, or of the one that is given; none chosen is all of them. */
export function CareTypesInput({ policies }: { policies: readonly RaRecord[] }) {
  const t = useTranslate()
  const chosen = useWatch({ name: 'policy_id' })
  const policy = policies.length === 1 ? policies[0] : policies.find(({ id }) => id === chosen)
  const choices = useChoices('care_type', policy?.care_types ?? [])
  if (choices.length < 2) return null
  return <CheckboxGroupInput source="care_types" choices={choices} translateChoice={false} helperText={t('publications.care_types_hint')} />
}
