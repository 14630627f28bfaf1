import { AutocompleteArrayInput, SelectInput, TextInput, useGetList, useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { OwnerInput } from '../../ui/absence/OwnerInput.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { CountInput } from '../../ui/forms/CountInput.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../ui/forms/EuroInput.tsx'
import { SettingsInput } from './SettingsInput.tsx'

const selects: Record<string, ChoiceGroup> = { origin: 'origin', added_value: 'added_value', track: 'track' }
const texts = new Set(['explanation', 'reason', 'quote_late_reason', 'added_value_explanation', 'duty_of_care_explanation', 'move_reason'])

/** The input that fits a field of a contract, wherever it is asked: in a section, in a step's dialog. A `label` renames a date. */
export function ContractInput({ source, label, contract }: { source: string; label?: string; contract: ContractView }) {
  if (source.endsWith('_on')) return <DateInput source={source} label={label} helperText={false} />
  if (source.endsWith('_cents')) return <EuroInput source={source} helperText={false} />
  if (source === 'origin') return <OriginInput contract={contract} />
  if (selects[source]) return <ChoiceInput source={source} group={selects[source]} />
  if (texts.has(source)) return <TextInput source={source} multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1', m: 0 }} />
  if (source === 'settings') return <SettingsInput source={source} />
  if (source === 'rejection_clauses') return <ClausesInput contract={contract} />
  if (source === 'treated_insured') return <CountInput source={source} helperText={false} />
  if (source === 'owner_id') return <OwnerInput />
  return <TextInput source={source} helperText={false} />
}

function ChoiceInput({ source, group }: { source: string; group: ChoiceGroup }) {
  return <SelectInput source={source} choices={useChoices(group)} translateChoice={false} helperText={false} />
}

/** A switch of the quality statute is the outcome of an accepted notice, and can be chosen only where the contract has it. */
function OriginInput({ contract }: { contract: ContractView }) {
  const choices = useChoices('origin').filter(({ id }) => id !== 'statute_switch' || contract.origin === 'statute_switch')
  return <SelectInput source="origin" choices={choices} translateChoice={false} helperText={false} />
}

/** The clauses of the contract's policy on which a rejection can rest. */
function ClausesInput({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { data } = useGetList('clauses', {
    filter: { policy_id: contract.policy_id, tracks: contract.track, enforce: 'block' },
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'id', order: 'ASC' },
  })
  const choices = (data ?? []).map((clause) => ({ id: clause.code, name: `${clause.code} · ${clause.quote}` }))
  return (
    <AutocompleteArrayInput
      source="rejection_clauses"
      choices={choices}
      translateChoice={false}
      helperText={t('contracts.rejection_clauses_hint')}
      sx={{ gridColumn: '1 / -1' }}
    />
  )
}
