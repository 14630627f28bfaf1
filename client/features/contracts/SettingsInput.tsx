import { SelectArrayInput } from 'react-admin'
import { useChoices } from '../../ui/common/choices.ts'

/** The settings of the Zorgprestatiemodel, stored as numbers. */
export function SettingsInput({ source }: { source: string }) {
  const choices = useChoices('setting').map(({ id, name }) => ({ id: Number(id), name }))
  return <SelectArrayInput source={source} choices={choices} translateChoice={false} helperText={false} />
}
