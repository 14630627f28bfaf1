import { useGetList, useRecordContext } from 'react-admin'
import { GrzBenchmarks } from './grz_benchmarks/GrzBenchmarks.tsx'

/** The benchmark figures of a provider that has, or had, a contract for grz. */
export function ProviderBenchmarks() {
  const provider = useRecordContext()
  const { data } = useGetList('contracts', {
    filter: { provider_id: provider?.id, care_type: 'grz' },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 1 },
  })
  return provider && data && data.length > 0 ? <GrzBenchmarks providerId={Number(provider.id)} archived={provider.archived} /> : null
}
