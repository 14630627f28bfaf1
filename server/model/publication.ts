import { warnings } from './answers.ts'
import { date, flag, instant, line, listOf, oneOf, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, list, number, orNull, record, text } from './form.ts'
import { inPhase, life, type StatusOf } from './life.ts'

const fixed = { readOnly: true } as const

/** The life of a list. A published one is superseded by the next, or withdrawn. */
export const publicationLife = life({
  draft: { label: 'Concept', phase: 'open', to: ['checked'] },
  checked: { label: 'Gecontroleerd', phase: 'open', to: ['draft', 'scheduled', 'published'] },
  scheduled: { label: 'Gepland', phase: 'open', to: ['draft', 'checked', 'published'] },
  published: { label: 'Gepubliceerd', phase: 'reached', to: ['withdrawn'], on: 'published_on' },
  superseded: { label: 'Vervangen', phase: 'over', to: [] },
  withdrawn: { label: 'Ingetrokken', phase: 'over', to: [], on: 'withdrawn_on' },
})
export type PublicationStatus = StatusOf<typeof publicationLife>

/** A list of contracted parties: what it holds is chosen while it is a draft; number, dates and names are the server's. */
export const publicationFields = {
  policy_id: required(reference('policies', { fixed: true })),
  care_types: listOf(text()),
  include_signed: flag(),
  include_negotiating: flag(),
  leave_out_expired: flag(),
  title: line(200),
  status: required(oneOf(publicationLife.statuses, { fallback: 'draft' })),
  scheduled_at: instant(),
  scheduled_by: reference('users', fixed),
  number: whole(1, 1_000_000, fixed),
  composed_at: instant(fixed),
  checked_at: instant(fixed),
  published_on: date(fixed),
  published_at: instant(fixed),
  published_by: reference('users', fixed),
  withdrawn_on: date(fixed),
  withdrawn_by: reference('users', fixed),
  reason: prose(),
  warnings_kept: structure(list(record(anything)), fixed),
  entry_count: required(whole(0, 10_000_000, { ...fixed, fallback: 0 })),
}
export type Publication = RowOf<typeof publicationFields>

export const publicationComputed = {
  policy_code: text(),
  policy_title: text(),
  published_by_name: orNull(text()),
  withdrawn_by_name: orNull(text()),
  scheduled_by_name: orNull(text()),
  error_count: number(),
  remark_count: number(),
  warnings,
}
export type PublicationView = ViewOf<typeof publicationFields, typeof publicationComputed>

export const standings = ['gecontracteerd', 'gedeeltelijk', 'in_onderhandeling'] as const
export type Standing = (typeof standings)[number]

/** One provider and care type on a list, with a copy of its own of all that the public sees. */
export const entryFields = {
  publication_id: required(reference('publications', fixed)),
  provider_id: required(reference('providers', fixed)),
  contract_id: required(reference('contracts', fixed)),
  name: required(line(200, fixed)),
  agb_code: required(line(8, fixed)),
  city: required(line(100, fixed)),
  care_type: required(line(10, fixed)),
  settings: listOf(number(), fixed),
  performances: listOf(text(), fixed),
  standing: required(oneOf(standings, fixed)),
  starts_on: required(date(fixed)),
  ends_on: required(date(fixed)),
  sustainable_choice: flag(fixed),
  search_text: required(prose(fixed)),
}
export type Entry = RowOf<typeof entryFields>

export const pointKinds = ['missing', 'stale', 'expired', 'duplicate', 'unmet', 'not_listed'] as const
export type PointKind = (typeof pointKinds)[number]

/** Something that the check found: an error keeps the list from being published until it is mended or accepted, a remark does not. */
export const pointFields = {
  publication_id: required(reference('publications', fixed)),
  kind: required(oneOf(pointKinds, fixed)),
  severity: required(oneOf(['error', 'remark'], fixed)),
  provider_id: required(reference('providers', fixed)),
  contract_id: required(reference('contracts', fixed)),
  field: line(40, fixed),
  text: required(prose(fixed)),
  acceptable: flag(fixed),
  accepted: flag(),
  accepted_reason: prose(),
  accepted_by: reference('users', fixed),
}
export type Point = RowOf<typeof pointFields>

export const pointComputed = { provider_name: text(), contract_reference: text(), accepted_by_name: orNull(text()) }
export type PointView = ViewOf<typeof pointFields, typeof pointComputed>

/** Statuses in which a list can still be changed. */
export const openPublicationStatuses = inPhase(publicationLife, 'open')
