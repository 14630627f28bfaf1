import { eventDate, line, meanIndex, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { text } from './form.ts'

export const grzBenchmarkFields = {
  provider_id: required(reference('providers', { fixed: true })),
  year: required(whole(2000, 2100)),
  cost_index: required(meanIndex()),
  stay_index: meanIndex(),
  source: line(200),
  received_on: eventDate(),
}
export type GrzBenchmark = RowOf<typeof grzBenchmarkFields>

export const grzBenchmarkComputed = { provider_name: text() }
export type GrzBenchmarkView = ViewOf<typeof grzBenchmarkFields, typeof grzBenchmarkComputed>
