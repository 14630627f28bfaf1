import { yearOf } from '../../../model/dates.ts'
import { type GrzBenchmark, grzBenchmarkComputed, grzBenchmarkFields } from '../../../model/grzBenchmark.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'

/** How a grz provider compares with the others in a year: cost and length of stay against a mean of 100 (KV-P-12). Shown beside the tariff lines; no rule reads it. */
export const grzBenchmarks: Resource<GrzBenchmark> = {
  name: 'grz_benchmarks',
  fields: grzBenchmarkFields,
  computed: grzBenchmarkComputed,
  extras: () => ({ provider_name: '(select name from providers where providers.id = grz_benchmarks.provider_id)' }),
  search: searchByText('grz_benchmarks.source'),
  sort: ['year', 'DESC'],
  unique: [uniqueBy<GrzBenchmark>({ columns: ['provider_id', 'year'], field: 'year', message: 'Voor dit jaar heeft deze zorgaanbieder al benchmarkcijfers.' })],
  uniqueLabel: ({ year }) => String(year),
  validate: async ({ after, today }) => {
    const ahead = after.year > yearOf(today)
    return { invalid: ahead ? [{ field: 'year', message: `Over ${after.year} zijn er nog geen cijfers; het is nu ${yearOf(today)}.` }] : [], refusals: [] }
  },
}
