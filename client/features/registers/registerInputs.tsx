import { useEffect } from 'react'
import { AutocompleteInput, ReferenceInput, required, SelectInput, TextInput, useChoicesContext } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { useChoices } from '../../ui/common/choices.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'

const wide = { gridColumn: '1 / -1' }
const filled = required()

interface MustProps {
  /** The API keeps no record without it. */
  must?: boolean
}

/** The provider of a register's record, searched by name, AGB code and place. */
export function ProviderInput() {
  return (
    <ReferenceInput source="provider_id" reference="providers" filter={{ archived: false }} sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        optionText={(provider) => [provider?.name, provider?.agb_code, provider?.city].filter(Boolean).join(' · ')}
        filterToQuery={(q) => (q ? { q } : {})}
        validate={filled}
        helperText={false}
        margin="none"
        sx={wide}
      />
    </ReferenceInput>
  )
}

/** A contract of the record's own provider. */
export function ContractOfProviderInput({ provider_id }: { provider_id: number }) {
  return (
    <ReferenceInput source="contract_id" reference="contracts" filter={{ provider_id }}>
      <AutocompleteInput optionText="reference" filterToQuery={(q) => (q ? { q } : {})} helperText={false} margin="none" />
    </ReferenceInput>
  )
}

/** The policy that a register's record falls under; `filter` narrows the choice. */
export function PolicyInput({ filter = {} }: { filter?: Record<string, unknown> }) {
  return (
    <ReferenceInput source="policy_id" reference="policies" filter={{ status: ['published'], ...filter }} sort={{ field: 'contract_starts_on', order: 'DESC' }}>
      <PolicySelect />
    </ReferenceInput>
  )
}

/** Where there is one policy to choose, it is chosen; that counts as what the form began with, not as typed. */
function PolicySelect() {
  const { allChoices } = useChoicesContext()
  const { getValues, resetField } = useFormContext()
  const only = allChoices?.length === 1 ? allChoices[0]?.id : undefined
  useEffect(() => {
    // A form sets its own beginning after the effects of its inputs: where the policies are known already, that would empty this one again.
    const after = setTimeout(() => only !== undefined && !getValues('policy_id') && resetField('policy_id', { defaultValue: only }))
    return () => clearTimeout(after)
  }, [only, getValues, resetField])
  return <SelectInput optionText="title" validate={filled} helperText={false} margin="none" />
}

/** One of a closed list of values. */
export function ChoiceInput({ source, group, emptyText, must }: MustProps & { source: string; group: ChoiceGroup; emptyText?: string }) {
  return <SelectInput source={source} choices={useChoices(group)} validate={must ? filled : undefined} helperText={false} emptyText={emptyText} margin="none" />
}

/** One line of text; `whole` takes the width of the grid. */
export function LineInput({ source, type, whole = false, must }: MustProps & { source: string; type?: 'email'; whole?: boolean }) {
  return <TextInput source={source} type={type} validate={must ? filled : undefined} helperText={false} margin="none" sx={whole ? wide : undefined} />
}

/** A day. */
export const DayInput = ({ source, must }: MustProps & { source: string }) => (
  <DateInput source={source} validate={must ? filled : undefined} helperText={false} sx={{ m: 0 }} />
)

/** Running text over the whole width of the grid. */
export function ProseInput({ source, minRows = 3, helperText = false, must }: MustProps & { source: string; minRows?: number; helperText?: string | false }) {
  return <TextInput source={source} validate={must ? filled : undefined} multiline minRows={minRows} helperText={helperText} margin="none" sx={wide} />
}
