import type { ContractStatus } from '../../../model/contract.ts'
import { inYear, nlDate, yearOf } from '../../../model/dates.ts'
import type { ContractRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ContractAnswer, ContractWarning } from '../../engine/subjects.ts'
import type { TimetableStep } from '../../engine/timetable.ts'

const { narrowed } = rulesAbout<ContractAnswer>()

interface Deadline {
  clause: string
  field: 'offered_on' | 'signed_on' | 'processed_on'
  awaited: readonly ContractStatus[]
  what: string
}

const deadlines: readonly Deadline[] = [
  { clause: 'KV-TP-2', field: 'offered_on', awaited: ['draft', 'assessing'], what: 'Het voorstel' },
  { clause: 'KV-TP-3', field: 'signed_on', awaited: ['offered'], what: 'De ondertekening' },
  { clause: 'KV-C-1', field: 'processed_on', awaited: ['signed'], what: 'De verwerking van de overeenkomst' },
]

/** KV-TP-2, TP-3 and C-1: the timetable, in the year before the agreement starts. It warns and never blocks. */
export const contractWarnings: readonly ContractWarning[] = deadlines.map(({ clause, field, awaited, what }) =>
  narrowed({
    clause,
    on: ['answer'],
    field,
    reads: 'date',
    applies: ({ contract }: ContractAnswer) => contract[field] !== null || awaited.includes(contract.status),
    holds: ({ policy, contract, today }, row) => (contract[field] ?? today) <= dateFor(policy, contract, row.date),
    message: ({ policy, contract }, row) => {
      const wanted = `${what} was uiterlijk ${nlDate(dateFor(policy, contract, row.date))} gewenst`
      return contract[field] === null ? `${wanted} en is nog niet vastgelegd.` : `${wanted}; vastgelegd is ${nlDate(contract[field])}.`
    },
  }),
)

/** The same days of the agreements that start with the period; later ones have theirs a year later. */
export const timetable: readonly TimetableStep[] = deadlines.map((deadline) => ({
  ...deadline,
  only: ({ contract_starts_on }) => ({ starts_on_lte: `${yearOf(contract_starts_on)}-12-31` }),
}))

/** The day on which the contract's next deadline falls: of its timetable, or its end. */
export function nextDueOn({ policy, contract }: { policy: Policy; contract: ContractRow }): string | null {
  if (contract.status === 'active') return contract.ends_on
  const deadline = deadlines.find(({ awaited }) => awaited.includes(contract.status))
  const clause = deadline && policy.clauses.get(deadline.clause)
  return clause?.date ? dateFor(policy, contract, clause.date) : null
}

/** The clause's date, as many years later as the agreement starts after the policy's period does ("jaar T-1"). */
function dateFor(policy: Policy, { starts_on }: ContractRow, date: string): string {
  const later = yearOf(starts_on ?? policy.contract_starts_on) - yearOf(policy.contract_starts_on)
  return inYear(date, yearOf(date) + later)
}
