import { z } from 'zod'
import { cents, date, flag, line, oneOf, prose, type RowOf, reference, required, structure, whole } from '../resources/fields.ts'

export const plafondRequestStatuses = ['draft', 'submitted', 'complete', 'approved', 'partially_approved', 'rejected', 'inadmissible', 'withdrawn'] as const

const volume = z.array(z.object({ type: z.string().trim().min(1).max(20), share: z.number().min(0).max(100) }), 'Dit is geen verdeling.').max(50)

export const plafondRequestFields = {
  reference: line(20, { readOnly: true }),
  contract_id: required(reference('contracts', { fixed: true })),
  status: required(oneOf(plafondRequestStatuses, { fallback: 'draft' })),
  submitted_on: date(),
  requested_cents: cents(),
  new_clients: whole(0, 1_000_000),
  insured_growth: flag(),
  insured_growth_explanation: prose(),
  unknown_circumstance: flag(),
  unforeseen_circumstance: prose(),
  consequences: prose(),
  production_statement: prose(),
  volume_by_care_demand: structure(volume),
  complete_on: date(),
  decision_due_on: date({ readOnly: true }),
  granted_cents: cents(),
  motivation: prose(),
  decided_by: reference('users', { readOnly: true }),
  decided_on: date(),
  closed_on: date({ readOnly: true }),
  entered_by: reference('users', { readOnly: true }),
}
export type PlafondRequest = RowOf<typeof plafondRequestFields>
