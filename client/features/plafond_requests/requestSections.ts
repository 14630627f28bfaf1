import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'

export type RequestSection = 'request' | 'grounds' | 'items'

/** The fields of each section of a request. */
export const sectionFields: Record<RequestSection, readonly string[]> = {
  request: ['submitted_on', 'requested_cents', 'new_clients'],
  grounds: ['insured_growth', 'insured_growth_explanation', 'unknown_circumstance'],
  items: ['unforeseen_circumstance', 'consequences', 'production_statement', 'volume_by_care_demand'],
}

/** The four items that the policy asks for, in its order. */
export const items = ['unforeseen_circumstance', 'consequences', 'production_statement', 'volume_by_care_demand'] as const

/** Whether an item has been written down. */
export function isPresent(request: Pick<PlafondRequestView, (typeof items)[number]>, item: (typeof items)[number]): boolean {
  const value = request[item]
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** By how much a request raises the plafond, as a percentage with one decimal at most; null where it cannot be told. */
export function raisePercentage(requested: number | null, plafond: number | null): string | null {
  if (!requested || !plafond) return null
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1, signDisplay: 'always' }).format(((requested - plafond) / plafond) * 100)
}
