import { useEffect } from 'react'
import { AutocompleteInput, ReferenceInput, SelectInput, TextInput, useChoicesContext } from 'react-admin'
import { useFormContext } from 'react-hook-form'

const wide = { gridColumn: '1 / -1', m: 0 }

/** The provider of a register's record, searched by name, AGB code and place. */
export function ProviderInput() {
  return (
    <ReferenceInput source="provider_id" reference="providers" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        optionText={(provider) => [provider?.name, provider?.agb_code, provider?.city].filter(Boolean).join(' · ')}
        filterToQuery={(q) => (q ? { q } : {})}
        helperText={false}
        sx={wide}
      />
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

/** Where there is one policy to choose, it is chosen. */
function PolicySelect() {
  const { allChoices } = useChoicesContext()
  const { getValues, setValue } = useFormContext()
  const only = allChoices?.length === 1 ? allChoices[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined && !getValues('policy_id')) setValue('policy_id', only)
  }, [only, getValues, setValue])
  return <SelectInput optionText="title" helperText={false} />
}

/** Who of the staff handles it. */
export function OwnerInput() {
  return (
    <ReferenceInput source="owner_id" reference="users" perPage={200} sort={{ field: 'full_name', order: 'ASC' }}>
      <SelectInput optionText="full_name" helperText={false} emptyText="contracts.nobody" />
    </ReferenceInput>
  )
}

/** Running text over the whole width of the grid. */
export function ProseInput({ source, minRows = 3, helperText = false }: { source: string; minRows?: number; helperText?: string | false }) {
  return <TextInput source={source} multiline minRows={minRows} helperText={helperText} sx={wide} />
}
