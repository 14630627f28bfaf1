import { date, line, oneOf, type RowOf, reference, required, searchedProse } from './field.ts'
import type { Life } from './life.ts'

export const extensionRequestStatuses = ['requested', 'granted', 'rejected', 'withdrawn'] as const
export type ExtensionRequestStatus = (typeof extensionRequestStatuses)[number]

/** The life of a request. A decision stands; a stay that lasts longer still asks for another extension. */
export const extensionRequestLife: Life<ExtensionRequestStatus> = {
  first: 'requested',
  transitions: { requested: ['granted', 'rejected', 'withdrawn'], granted: [], rejected: [], withdrawn: [] },
  labels: { requested: 'Aangevraagd', granted: 'Toegekend', rejected: 'Afgewezen', withdrawn: 'Ingetrokken' },
  dates: { granted: 'decided_on', rejected: 'decided_on', withdrawn: 'closed_on' },
  settled: ['granted', 'rejected', 'withdrawn'],
}

/** A request that waits or was granted: for one stay and one last day there is one of these. */
export const liveExtensionRequests: readonly ExtensionRequestStatus[] = ['requested', 'granted']

/** A provider's request to extend a stay beyond day 90 (KV-P-11). Of the insured person nothing is kept: the reference is the provider's own code of its file. */
export const extensionRequestFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  case_reference: required(line(40)),
  status: required(oneOf(extensionRequestStatuses, { fallback: 'requested' })),
  stay_started_on: required(date()),
  extension_until: required(date()),
  received_on: required(date()),
  granted_until: date(),
  motivation: searchedProse(),
  decided_on: date(),
  decided_by: reference('users', { readOnly: true }),
  closed_on: date(),
}
export type ExtensionRequest = RowOf<typeof extensionRequestFields>
