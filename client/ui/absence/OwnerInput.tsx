import { ReferenceInput, SelectInput, type SelectInputProps } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { WithAbsence } from './WithAbsence.tsx'

/** Who of the staff handles a case; who is away says so, and who takes over. */
export function OwnerInput({ margin }: Pick<SelectInputProps, 'margin'>) {
  return (
    <ReferenceInput source="owner_id" reference="users" perPage={200} sort={{ field: 'full_name', order: 'ASC' }}>
      <SelectInput optionText={optionOf} helperText={false} emptyText="contracts.nobody" margin={margin} />
    </ReferenceInput>
  )
}

const optionOf = (user: UserView) => <WithAbsence name={user.full_name} user={user} />
