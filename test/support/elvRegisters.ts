import type { Builders } from './builders.ts'
import type { Row, Session } from './session.ts'
import type { AccountName } from './templates.ts'

type Api = Builders & { as(name: AccountName): Promise<Session> }

/** The fields with which a request for the coordination function can be granted. */
export const completeCoordination = {
  region: 'Utrecht',
  received_on: '2025-01-20',
  preferred_insurer: 'Zorgverzekeraar Midden',
  agreement_on: '2024-12-02',
  agreement_triage: true,
  agreement_capacity: true,
  agreement_referral: true,
  agreement_evaluation: true,
  agreement_evidence: 'Volgformat 2025, ondertekend.',
  business_case_on: '2024-12-10',
  cost_cents: 40_000_000,
  agreed_fee_cents: 36_000_000,
  follow_format: true,
  share_needed: true,
  share_explanation: 'Zonder ons deel is er een tekort van 9%.',
  consent_on: '2024-12-16',
  consent_total_cents: 36_000_000,
  total_cents: 36_000_000,
  own_production_cents: 90_000_000,
  region_production_cents: 1_000_000_000,
  share_source: 'Vektis, elv-productie 2023.',
}

/** A request for the coordination function that was handed in, ready to be granted but for `fields`; a draft where `status` says so. */
export async function aCoordinationRequest(api: Api, fields: Row = {}, status: 'draft' | 'requested' = 'requested'): Promise<Row> {
  const staff = await api.as('contracteerder')
  const draft = await staff.must('POST', 'coordination_requests', {
    policy_id: await api.policyId('KV-2025-2026'),
    provider_id: fields.provider_id ?? (await api.aProvider()).id,
    year: 2025,
    ...completeCoordination,
    ...fields,
  })
  return status === 'draft' ? draft : staff.must('PUT', `coordination_requests/${draft.id}`, { version: draft.version, status })
}

/** What a request to extend a stay is made from: one of 121 days. */
export async function extensionDraft(api: Api, fields: Row = {}): Promise<Row> {
  return {
    policy_id: await api.policyId('KV-2025-2026'),
    provider_id: fields.provider_id ?? (await api.aProvider()).id,
    case_reference: 'ELV-2025-0042',
    stay_started_on: '2025-01-01',
    extension_until: '2025-05-01',
    received_on: '2025-03-20',
    ...fields,
  }
}

/** A request to extend a stay, not decided yet. */
export async function anExtensionRequest(api: Api, fields: Row = {}): Promise<Row> {
  return (await api.as('contracteerder')).must('POST', 'extension_requests', await extensionDraft(api, fields))
}
