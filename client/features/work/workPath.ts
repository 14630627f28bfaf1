import type { WorkItem, WorkKind } from '../../../server/model/work.ts'
import { taskPath } from '../tasks/taskPath.ts'

type Place = (item: WorkItem) => string

const show: Place = ({ subject, subject_id }) => `/${subject}/${subject_id}/show`
const step: Place = (item) => (item.next_status ? `${show(item)}?step=${item.next_status}` : show(item))
const negotiation: Place = (item) => `${show(item)}?tab=negotiation`
const newRequest: Place = ({ contract_id }) => `/plafond_requests/create?source=${encodeURIComponent(JSON.stringify({ contract_id }))}`
const task: Place = ({ kind, subject, subject_id, about, status, provider_id }) =>
  taskPath({ kind, subject, subject_id, clause: about, cause: status, provider_id })

/** Where each kind of work is taken up: the page, its tab, and the step that is opened there. */
const places: Readonly<Record<WorkKind, Place>> = {
  starting_letter: step,
  quote: step,
  proposal_reply: negotiation,
  newcomer_answer: step,
  offer: step,
  signature: step,
  processing: step,
  idle_draft: show,
  condition_unmet: task,
  qualification_ends: ({ provider_id }) => `/providers/${provider_id}/show`,
  answer_ends: (item) => `${show(item)}?tab=assessment&clause=${encodeURIComponent(item.about ?? '')}`,
  plafond_share: newRequest,
  plafond_before: (item) => `${show(item)}?tab=production`,
  plafond_after: (item) => `${show(item)}?tab=production`,
  request_items: step,
  request_decision: show,
  contract_over: step,
  question: step,
  statute_switch: show,
  extension_request: show,
  coordination_request: show,
  initiative: show,
  first_year_talk: show,
  first_year_conclusion: show,
  list_due: ({ subject_id }) => `/publications/create?source=${encodeURIComponent(JSON.stringify({ policy_id: subject_id }))}`,
  list_behind: task,
  publication_stopped: task,
  publication_planned: show,
  publication_open: show,
  softened_clause: task,
  policy_draft: show,
  gathered_changes: (item) => `${show(item)}?tab=next`,
}

/** Where the next step of something that waits is taken. */
export const workPath = (item: WorkItem): string => places[item.kind](item)
