import { type ContractStatus, negotiatedContractStatuses } from '../../../model/contract.ts'
import { nlDate } from '../../../model/dates.ts'
import type { ContractRow, ProposalRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import type { ContractWarning } from '../../engine/subjects.ts'
import { inTime, lastDayText, termEndsOn } from '../../engine/terms.ts'
import type { TimetableStep } from '../../engine/timetable.ts'
import { offerReplyDueOn, offerReplyWarnings } from './offerReply.ts'
import { replyDueOn } from './replyDueOn.ts'

interface Deadline {
  clause: string
  field: 'starting_letter_on' | 'strategic_information_on' | 'quote_received_on' | 'offered_on' | 'request_answered_on' | 'processed_on'
  /** the statuses in which a missing date is overdue once the day has passed */
  awaited: readonly ContractStatus[]
  /** what tells the same where that field is empty */
  else?: (contract: ContractRow) => string | null
  applies?: (contract: ContractRow, policy: Policy) => boolean
  /** the same as a filter of a list */
  only?: TimetableStep['only']
  what: string
}

/** Deadlines that never block: a date after it warns for good, a date that stays out warns while it is awaited. */
const deadlines: readonly Deadline[] = [
  { clause: 'GGZ-M-5', field: 'starting_letter_on', awaited: ['draft'], what: 'De startbrief' },
  { clause: 'GGZ-M-6', field: 'strategic_information_on', awaited: [], what: 'De informatie over het strategisch beleid' },
  { clause: 'GGZ-M-7', field: 'quote_received_on', awaited: ['invited'], what: 'De offerte' },
  {
    clause: 'GGZ-DG-1',
    field: 'offered_on',
    awaited: ['draft', 'assessing'],
    applies: ({ origin }) => origin !== 'new',
    only: () => ({ origin: ['known', 'statute_switch', null] }),
    what: 'Het voorstel',
  },
  {
    clause: 'GGZ-DG-8',
    field: 'request_answered_on',
    awaited: ['draft', 'assessing'],
    else: ({ offered_on, status, closed_on }) => offered_on ?? (status === 'rejected' ? closed_on : null),
    applies: ({ origin }) => origin === 'new',
    only: () => ({ origin: 'new' }),
    what: 'Het antwoord op het verzoek van een nieuwe instelling',
  },
  {
    clause: 'GGZ-C-1',
    field: 'processed_on',
    awaited: ['signed'],
    applies: ({ starts_on }, policy) => starts_on === null || starts_on <= policy.contract_starts_on,
    only: ({ contract_starts_on }) => ({ starts_on_lte: contract_starts_on }),
    what: 'De verwerking van de overeenkomst',
  },
]

/** The deadlines that a contract waits for, as the season is followed by them. */
export const timetable: readonly TimetableStep[] = deadlines.filter(({ awaited }) => awaited.length > 0)

const missedDeadlines: readonly ContractWarning[] = deadlines.map((deadline) => {
  const { clause, field, awaited, applies, what } = deadline
  const recorded = (contract: ContractRow): string | null => contract[field] ?? deadline.else?.(contract) ?? null
  return {
    clause,
    on: ['answer'],
    field,
    applies: ({ contract, policy }) => (applies?.(contract, policy) ?? true) && (recorded(contract) !== null || awaited.includes(contract.status)),
    holds: ({ contract, today }, row) => inTime(recorded(contract) ?? today, row),
    message: ({ contract }, row) => {
      const on = recorded(contract)
      return on === null
        ? `${what} had er uiterlijk ${lastDayText(row)} moeten zijn en is nog niet vastgelegd.`
        : `${what} was uiterlijk ${lastDayText(row)} gewenst; vastgelegd is ${nlDate(on)}.`
    },
  }
})

export const contractWarnings: readonly ContractWarning[] = [...missedDeadlines, ...offerReplyWarnings]

/** The day on which the contract's next deadline falls: of the step it waits for, of the reply it waits for, or its end. */
export function nextDueOn({ policy, contract, proposals }: { policy: Policy; contract: ContractRow; proposals: readonly ProposalRow[] }): string | null {
  if (negotiatedContractStatuses.includes(contract.status)) return firstReplyDue(policy, proposals)
  if (contract.status === 'offered') return replyToOfferDue(policy, contract)
  if (contract.status === 'active') return contract.ends_on
  const awaited = deadlines.filter((deadline) => deadline.awaited.includes(contract.status) && (deadline.applies?.(contract, policy) ?? true))
  const clauses = awaited.map(({ clause }) => policy.clauses.get(clause)).filter((clause) => clause?.tracks.includes(contract.track))
  return earliest(clauses.map((clause) => clause?.date ?? null))
}

/** Whether the other party has made a proposal since; proposals of one day stand in their order. */
function isAnswered(proposal: ProposalRow, proposals: readonly ProposalRow[]): boolean {
  const later = proposals.slice(proposals.indexOf(proposal) + 1)
  return proposals.some(
    (other) => other.party !== proposal.party && (other.sent_on > proposal.sent_on || (other.sent_on === proposal.sent_on && later.includes(other))),
  )
}

function firstReplyDue(policy: Policy, proposals: readonly ProposalRow[]): string | null {
  return earliest(
    proposals
      .filter((proposal) => proposal.outcome === 'open' && !isAnswered(proposal, proposals))
      .map((proposal) => proposal.moved_reply_due_on ?? replyDueOn(policy, proposal)),
  )
}

/** A new practice's offer lapses on the day of GGZ-V-2; of others a reply is expected within the term of GGZ-R-2. */
function replyToOfferDue(policy: Policy, contract: ContractRow): string | null {
  const { track, origin, received_on } = contract
  const signing = policy.clauses.get('GGZ-V-2')
  if (signing?.tracks.includes(track) && origin === 'new' && received_on !== null) return termEndsOn(received_on, signing)
  return offerReplyDueOn(policy, contract)
}

function earliest(dates: readonly (string | null)[]): string | null {
  const [first] = dates.filter((date) => date !== null).sort()
  return first ?? null
}
