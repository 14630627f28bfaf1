import { useGetList } from 'react-admin'

/** A function that gives the full name of a user by id; the number where the user is not known. */
export function useUserName(): (id: unknown) => string {
  const { data } = useGetList('users', { sort: { field: 'full_name', order: 'ASC' }, pagination: { page: 1, perPage: 1000 } }, { staleTime: 300_000 })
  return (id) => {
    if (id === null || id === undefined || id === '') return '–'
    return data?.find((user) => user.id === Number(id))?.full_name ?? String(id)
  }
}
