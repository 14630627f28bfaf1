import { warnings } from './answers.ts'
import { cents, date, eventDate, flag, line, listOf, oneOf, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, closer, list, number, object, orNull, record, text, yesOrNo } from './form.ts'
import { inPhase, life, onlyThrough, type StatusIn, type StatusOf } from './life.ts'
import { settingNumber } from './provider.ts'
import type { AmendedLine } from './tariffLine.ts'

/** The whole life of a contract, from which its steps, dates, labels, stepper and closed lists follow. */
export const contractLife = life({
  draft: { label: 'Concept', phase: 'open', to: ['assessing', 'invited', 'rejected', 'withdrawn'] },
  invited: { label: 'Startbrief verstuurd', phase: 'open', to: ['quoted', 'rejected', 'withdrawn'], on: 'starting_letter_on' },
  quoted: { label: 'Offerte ontvangen', phase: 'open', to: ['negotiating', 'rejected', 'withdrawn'], on: 'quote_received_on' },
  negotiating: { label: 'In onderhandeling', phase: 'open', to: ['offered', 'rejected', 'withdrawn'] },
  assessing: { label: 'In toetsing', phase: 'open', to: ['offered', 'rejected', 'withdrawn'] },
  offered: { label: 'Voorstel aangeboden', phase: 'open', to: ['signed', 'declined', 'lapsed', 'withdrawn'], on: 'offered_on' },
  signed: { label: 'Ondertekend', phase: 'reached', to: ['active', 'ended'], on: 'signed_on' },
  active: { label: 'Actief (verwerkt)', phase: 'reached', to: ['ended'], on: 'processed_on' },
  ended: { label: 'Beëindigd', phase: 'over', to: [], on: 'ended_on' },
  rejected: { label: 'Afgewezen', phase: 'came_to_nothing', to: ['assessing'], on: 'closed_on' },
  declined: { label: 'Niet geaccepteerd', phase: 'came_to_nothing', to: [], on: 'closed_on' },
  lapsed: { label: 'Vervallen', phase: 'came_to_nothing', to: [], on: 'closed_on' },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [], on: 'closed_on' },
})
export type ContractStatus = StatusOf<typeof contractLife>

/** Before the signature. */
export const openContractStatuses = inPhase(contractLife, 'open')
/** Signed and not over: the terms change by amendments. */
export const runningContractStatuses = inPhase(contractLife, 'reached')
/** The statuses from which a contract's terms change only by an amendment. */
export const frozenContractStatuses = inPhase(contractLife, 'reached', 'over')
/** A live contract is one that is none of these. */
export const closedContractStatuses = [...inPhase(contractLife, 'came_to_nothing'), ...inPhase(contractLife, 'over')]

/** The statuses that nothing can follow: it is over, or came to nothing for good. */
export const finalContractStatuses = contractLife.statuses.filter((status) => contractLife.transitions[status].length === 0)
export type ClosedContractStatus = StatusIn<typeof contractLife, 'over' | 'came_to_nothing'>

/** What only one way to an offer goes through: a tailored contract is invited and quoted, the others are assessed. */
const onlyTailored: readonly ContractStatus[] = ['invited', 'quoted', 'negotiating']
const onlyAssessed: readonly ContractStatus[] = ['assessing']

/** The statuses that a contract of this track usually goes through, in order. */
export function usualWay(track: string): readonly ContractStatus[] {
  const others = track === 'maatwerk' ? onlyAssessed : onlyTailored
  return inPhase(contractLife, 'open', 'reached').filter((status) => !others.includes(status))
}

/** The statuses of a contract that was offered and came to nothing else than a withdrawal since. */
export const offeredContractStatuses = onlyThrough(contractLife, 'offered')
/** Before an offer. */
export const unofferedContractStatuses: readonly ContractStatus[] = openContractStatuses.filter((status) => status !== 'offered')

/** The statuses of a tailored contract before this one. */
export function tailoredBefore(status: ContractStatus): readonly ContractStatus[] {
  const way = usualWay('maatwerk')
  return way.slice(0, way.indexOf(status))
}

/** The statuses in which whose turn it is, and by when, hangs on the proposals. */
export const negotiatedContractStatuses: readonly ContractStatus[] = ['quoted', 'negotiating']

/** What may follow a contract's status on its track. */
export function nextContractStatuses({ status, track }: { status: ContractStatus; track: string }): readonly ContractStatus[] {
  const elsewhere = track === 'maatwerk' ? 'assessing' : 'invited'
  return contractLife.transitions[status].filter((next) => next !== elsewhere)
}

export const tracks = ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard'] as const
export type Track = (typeof tracks)[number]
export const careTypes = ['ggz', 'elv', 'grz', 'gzsp'] as const

const derived = { readOnly: true } as const

/** The terms that an amendment can change, as they were signed. */
const signedTerms = object({
  starts_on: orNull(text()),
  ends_on: orNull(text()),
  plafond_cents: orNull(number()),
  average_price_cents: orNull(number()),
  settings: list(number()),
})

export const contractFields = {
  reference: line(20, derived),
  provider_id: required(reference('providers')),
  policy_id: required(reference('policies')),
  policy_edition: whole(1, 10_000, { readOnly: true, fallback: 1 }),
  care_type: required(oneOf(careTypes)),
  track: required(oneOf(tracks)),
  status: required(oneOf(contractLife.statuses, { fallback: 'draft' })),
  status_since: date(derived),
  origin: oneOf(['known', 'new', 'statute_switch']),
  starts_on: date(),
  ends_on: date(),
  settings: listOf(settingNumber),
  requested_on: eventDate(),
  added_value: oneOf(['complex_care_demand', 'unique_in_region', 'other']),
  added_value_explanation: prose(),
  duty_of_care_explanation: prose(),
  treated_insured: whole(0, 10_000_000),
  starting_letter_on: eventDate(),
  strategic_information_on: eventDate(),
  quote_received_on: eventDate(),
  quote_late_reason: prose(),
  request_answered_on: eventDate(),
  explanation: prose(),
  questionnaire_sent_on: eventDate(),
  questionnaire_answered_on: eventDate(),
  offered_on: eventDate(),
  received_on: eventDate(),
  moved_reply_due_on: date(),
  move_reason: prose(),
  move_announced_on: eventDate(),
  signed_on: eventDate(),
  processed_on: eventDate(),
  was_active: flag(derived),
  ended_on: date(),
  closed_on: eventDate(),
  rejection_clauses: structure(list(text(), { message: 'Dit is geen lijst van bepalingen.', max: [200] })),
  reason: prose(),
  plafond_cents: cents(),
  average_price_cents: cents(),
  production_cents: cents(derived),
  production_as_of: date(derived),
  expected_reach_on: date(derived),
  expected_total_cents: cents(derived),
  next_due_on: date(derived),
  turn: oneOf(['insurer', 'provider'], derived),
  amended: flag(derived),
  signed_terms: structure(signedTerms, derived),
  owner_id: reference('users'),
}
export type Contract = RowOf<typeof contractFields>

export const contractComputed = {
  provider_name: text(),
  provider_city: orNull(text()),
  agb_code: orNull(text()),
  owner_name: orNull(text()),
  policy_code: text(),
  policy_starts_on: text(),
  policy_ends_on: text(),
  utilisation: orNull(number()),
  claimable_from: orNull(text()),
  offered_edition: orNull(number()),
  current_edition: number(),
  warnings,
  /** The tariff lines as they stand today, where an amendment may have changed them since the signature. */
  lines_in_force: closer<AmendedLine[]>(list(record(anything))),
  assessed_count: number(),
  assessment_count: number(),
  masked: yesOrNo,
}
type OfOneRecord = 'lines_in_force' | 'assessed_count' | 'assessment_count'
type Whole = ViewOf<typeof contractFields, typeof contractComputed>
/** A contract as the API answers it; some of it where it is answered by itself. */
export type ContractView = Omit<Whole, OfOneRecord> & Partial<Pick<Whole, OfOneRecord>>
