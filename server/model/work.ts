import { choice, day, number, object, orNull, text, type ValueOf, yesOrNo } from './form.ts'

/** Every kind of work, in the order of a case's life. */
export const workKinds = [
  'starting_letter',
  'quote',
  'proposal_reply',
  'newcomer_answer',
  'offer',
  'signature',
  'processing',
  'idle_draft',
  'condition_unmet',
  'qualification_ends',
  'answer_ends',
  'plafond_share',
  'plafond_before',
  'plafond_after',
  'request_items',
  'request_decision',
  'contract_over',
  'question',
  'statute_switch',
  'extension_request',
  'coordination_request',
  'initiative',
  'first_year_talk',
  'first_year_conclusion',
  'list_due',
  'list_behind',
  'publication_stopped',
  'publication_planned',
  'publication_open',
  'softened_clause',
  'policy_draft',
  'gathered_changes',
] as const
export type WorkKind = (typeof workKinds)[number]

/** Whose move it is. */
export const turns = ['insurer', 'provider'] as const

/** How far off the day is by which something is due. */
export const workTerms = ['late', 'week', 'later', 'none'] as const
export type WorkTerm = (typeof workTerms)[number]

/** How many days ahead "this week" looks. */
export const weekAhead = 7

const workForms = {
  /** What it is known by: its kind and the record that it is about. */
  id: text(),
  kind: choice(workKinds),
  subject: text(),
  subject_id: number(),
  /** A record of the subject: the answer, the qualification or the proposal that it is about. */
  part_id: orNull(number()),
  contract_id: orNull(number()),
  provider_id: orNull(number()),
  provider_name: orNull(text()),
  reference: orNull(text()),
  owner_id: orNull(number()),
  owner_name: orNull(text()),
  turn: orNull(choice(turns)),
  due_on: orNull(day),
  term: choice(workTerms),
  /** From which day it stands in the list. */
  shown_from: orNull(day),
  /** The status of the record. */
  status: orNull(text()),
  /** The code of what it is about: a clause, a kind of qualification, the subject of a question. */
  about: orNull(text()),
  /** The day on which a plafond would be reached at the present pace. */
  reached_on: orNull(day),
  /** The part of a plafond that is claimed. */
  utilisation: orNull(number()),
  /** The status that the next step leads to; null where the case is opened as it is. */
  next_status: orNull(text()),
  /** What must change for it to come back after it was marked as seen. */
  fingerprint: text(),
  seen: yesOrNo,
  /** The day of one's own that it was put on. */
  planned_on: orNull(day),
}

/** One thing that waits, as the API answers it. */
export const workItem = object(workForms)
export type WorkItem = ValueOf<typeof workItem>

/** How many things wait: by kind, by whose turn it is and by how late it is, each without its own filter; and whose they are. */
export interface WorkCounts {
  total: number
  kind: Record<string, number>
  turn: Record<string, number>
  term: Record<string, number>
  owner: { mine: number; unassigned: number }
  /** What was put away: marked as seen, or put on a later day. */
  hidden: { seen: number; planned: number }
}

/** The page of the case itself. */
export const casePath = ({ subject, subject_id, contract_id, kind }: WorkItem): string => {
  if (kind === 'list_due') return `/policies/${subject_id}/show`
  return contract_id && subject === 'contracts' ? `/contracts/${contract_id}/show` : `/${subject}/${subject_id}/show`
}
