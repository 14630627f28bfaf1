import { type RaRecord, type SortPayload, useGetList } from 'react-admin'

/** Everything of one resource that hangs on a contract (at most 500 records), in the given order. */
export function useOfContract<T extends RaRecord>(
  resource: string,
  contractId: number,
  sort: SortPayload,
): { rows: T[]; isPending: boolean; error: Error | null } {
  const { data, isPending, error } = useGetList<T>(resource, { filter: { contract_id: contractId }, pagination: { page: 1, perPage: 500 }, sort })
  return { rows: data ?? [], isPending, error }
}
