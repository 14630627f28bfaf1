import { useGetManyAggregate, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { WithAbsence } from './WithAbsence.tsx'

/** Who handles a case, and whether they are away. All that a page asks at a time is one request. */
export function OwnerName({ id, name }: { id: number | null | undefined; name: string | null | undefined }) {
  const t = useTranslate()
  const { data } = useGetManyAggregate<UserView>('users', { ids: id ? [id] : [] }, { enabled: Boolean(id) })
  return <WithAbsence name={name ?? t('contracts.nobody')} user={id ? data?.[0] : undefined} />
}
