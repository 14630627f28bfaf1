import { AutocompleteInput, ReferenceInput, SelectInput, TextInput } from 'react-admin'

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
      <SelectInput optionText="title" helperText={false} />
    </ReferenceInput>
  )
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
export function ProseInput({ source, minRows = 3 }: { source: string; minRows?: number }) {
  return <TextInput source={source} multiline minRows={minRows} helperText={false} sx={wide} />
}
