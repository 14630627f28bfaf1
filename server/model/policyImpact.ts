import { warnings } from './answers.ts'
import { contractLife } from './contract.ts'
import { date, instant, line, oneOf, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, list, number, object, orNull, record, text, type ValueOf, yesOrNo } from './form.ts'

const fixed = { readOnly: true } as const

export const impactStatuses = ['running', 'done', 'failed', 'stopped'] as const

const count = () => required(whole(0, 2_147_483_647, { ...fixed, fallback: 0 }))
const clauseCount = object({ clause: orNull(text()), count: number() })
export type ClauseCount = ValueOf<typeof clauseCount>
const byClause = () => structure(list(clauseCount), fixed)

/** A run that judges a draft policy against the portfolio of the one it was copied from. */
export const impactFields = {
  policy_id: required(reference('policies', fixed)),
  against_id: required(reference('policies', fixed)),
  years_moved: required(whole(-100, 100, fixed)),
  status: required(oneOf(impactStatuses, fixed)),
  started_at: required(instant(fixed)),
  finished_at: instant(fixed),
  judged_on: required(date(fixed)),
  made_by: reference('users', fixed),
  total_count: count(),
  done_count: count(),
  /** Contracts that are refused an offer under the draft and not now; how many by each clause (null: a field that is not in order). */
  refused_count: count(),
  refused_by_clause: byClause(),
  /** Contracts that are refused an offer now and not under the draft. */
  freed_count: count(),
  freed_by_clause: byClause(),
  /** Of the refused ones, those that only a private ground refuses. */
  private_only_count: count(),
  /** The same counts for who may not learn of private grounds: as if there were none. */
  seen_by_others: structure(record(anything), fixed),
  /** What the draft said when the run began. */
  fingerprint: required(line(64, fixed)),
  /** Of a published policy: the changes gathered for its next edition that it judged; null where a draft was judged. */
  gathered: structure(list(anything), fixed),
  /** What the run left out, in sentences. */
  not_judged: structure(list(text()), fixed),
}
export type Impact = RowOf<typeof impactFields>

export const impactComputed = {
  policy_code: text(),
  policy_title: text(),
  against_code: text(),
  made_by_name: orNull(text()),
  outdated: yesOrNo,
  masked: yesOrNo,
  warnings,
}
/** A run as the API answers it; how many refusals rest on private grounds alone is null for who may not learn of them. */
export type ImpactView = Omit<ViewOf<typeof impactFields, typeof impactComputed>, 'private_only_count'> & { private_only_count: number | null }

/** Whose eyes a line is for: everybody's, those of who may see private grounds, or those of who may not. */
export const audiences = ['all', 'staff', 'others'] as const
export type Audience = (typeof audiences)[number]

/** One clause by which a contract would be refused an offer, with the contract as it stood. */
export const impactLineFields = {
  impact_id: required(reference('policy_impacts', fixed)),
  contract_id: required(reference('contracts', fixed)),
  reference: line(20, fixed),
  provider_id: required(reference('providers', fixed)),
  provider_name: required(line(200, fixed)),
  track: required(line(20, fixed)),
  care_type: required(line(10, fixed)),
  status: required(oneOf(contractLife.statuses, fixed)),
  clause: line(20, fixed),
  field: line(60, fixed),
  message: required(prose(fixed)),
  audience: required(oneOf(audiences, fixed)),
}
export type ImpactLine = RowOf<typeof impactLineFields>

export const impactLineComputed = { quote: orNull(text()), source: orNull(text()) }
export type ImpactLineView = ViewOf<typeof impactLineFields, typeof impactLineComputed>
