import { forecastView } from './forecast.ts'
import { anything, closer, list, number, object, orNull, record, text, type ValueOf, yesOrNo } from './form.ts'
import type { CareDemandShare } from './plafondRequest.ts'

const amount = orNull(number())

/** An earlier request of the same provider: what was asked above which plafond, and what came of it, and why. */
const earlierRequest = object({
  id: number(),
  reference: text(),
  policy_code: text(),
  status: text(),
  submitted_on: orNull(text()),
  decided_on: orNull(text()),
  plafond_cents: amount,
  requested_cents: amount,
  granted_cents: amount,
  motivation: orNull(text()),
})
export type EarlierRequest = ValueOf<typeof earlierRequest>

/** A contract like the one that the request is about. */
const similarContract = object({
  id: number(),
  reference: text(),
  provider_name: text(),
  provider_city: orNull(text()),
  /** Whether its provider is in the same postal region. */
  nearby: yesOrNo,
  plafond_cents: number(),
  utilisation: orNull(number()),
  expected_reach_on: orNull(text()),
  /** What earlier decisions of this contract's own requests added to its plafond. */
  raises: number(),
  raised_cents: number(),
})
export type SimilarContract = ValueOf<typeof similarContract>

const careDemand = closer<CareDemandShare[]>(list(record(anything)))

/** What stands beside a decision on a plafond request. */
export const requestComparison = object({
  earlier: list(earlierRequest),
  /** How many contracts are alike, how many of those had a raise, and the ones that are most alike. */
  similar_count: number(),
  similar_raised: number(),
  similar_utilisation: orNull(number()),
  similar: list(similarContract),
  /** The provider's division by care demand in its last request of an earlier year, or else of this one. */
  care_demand_before: orNull(object({ reference: text(), submitted_on: orNull(text()), earlier_year: yesOrNo, rows: careDemand })),
  without_raise: forecastView,
  with_raise: orNull(forecastView),
})
export type RequestComparison = ValueOf<typeof requestComparison>
