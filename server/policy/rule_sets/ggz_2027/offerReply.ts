import { type ContractStatus, offeredContractStatuses } from '../../../model/contract.ts'
import { nlDate } from '../../../model/dates.ts'
import type { ContractRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ContractAnswer, ContractRule, ContractSubject, ContractWarning } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'
import { replyDueOn, replyTerms } from './replyDueOn.ts'

const judged = rulesAbout<ContractSubject>()
const warned = rulesAbout<ContractAnswer>()
const isMoved = judged.has('contract', 'moved_reply_due_on')

/** The statuses in which an offer waits, was taken or was turned down: a reply can be late in these. */
const offeredOrAnswered: readonly ContractStatus[] = offeredContractStatuses.filter((status) => status !== 'lapsed')

/** The day on which the reply to the offered contract is due: counted from its receipt, else from the offer, and as it was moved. */
export function offerReplyDueOn(policy: Policy, contract: ContractRow): string | null {
  return contract.moved_reply_due_on ?? termOf(policy, contract)
}

/** GGZ-R-2 and R-5 where no proposals are made: the offered contract is the proposal, and its reply can stay out or come late. */
export const offerReplyWarnings: readonly ContractWarning[] = [
  warned.narrowed({
    clause: replyTerms.insurer,
    on: ['answer'],
    field: ({ contract }) =>
      answeredOn(contract) !== null && contract.status !== 'declined' ? 'signed_on' : contract.received_on ? 'received_on' : 'offered_on',
    reads: 'days',
    applies: ({ contract }: ContractAnswer) => isAnOffer(contract),
    given: ({ policy, contract }) => offerReplyDueOn(policy, contract),
    holds: ({ contract, today }, _clause, due) => (answeredOn(contract) ?? today) <= due,
    message: ({ contract }, _clause, due) => {
      const answered = answeredOn(contract)
      return answered === null
        ? `Op de aangeboden overeenkomst had uiterlijk ${nlDate(due)} een reactie moeten komen; die is er nog niet.`
        : `Op de aangeboden overeenkomst kwam op ${nlDate(answered)} een reactie; die had er uiterlijk ${nlDate(due)} moeten zijn.`
    },
  }),
  warned.narrowed({
    clause: 'GGZ-R-5',
    on: ['answer'],
    field: 'move_announced_on',
    applies: warned.has('contract', 'moved_reply_due_on', 'move_announced_on'),
    given: ({ policy, contract }) => termOf(policy, contract),
    holds: ({ contract }, _clause, due) => contract.move_announced_on <= due,
    message: ({ contract }, _clause, due) =>
      `De nieuwe termijn is gemeld op ${nlDate(contract.move_announced_on)}, nadat de oude termijn op ${nlDate(due)} was verstreken.`,
  }),
]

/** GGZ-R-4: the reply term of an offered contract moves with a reason and with word to the provider, as that of a proposal does. */
export const offerReplyRules: readonly ContractRule[] = [
  judged.narrowed({
    clause: 'GGZ-R-4',
    on: ['always'],
    field: 'move_reason',
    applies: isMoved,
    holds: ({ contract }) => isFilled(contract.move_reason),
    message: ({ contract }) => `De reactietermijn is verplaatst naar ${nlDate(contract.moved_reply_due_on)}; dat vraagt een motivering, die ontbreekt.`,
  }),
  judged.narrowed({
    clause: 'GGZ-R-4',
    on: ['always'],
    field: 'move_announced_on',
    applies: isMoved,
    holds: ({ contract }) => contract.move_announced_on !== null,
    message: ({ contract }) =>
      `De reactietermijn is verplaatst naar ${nlDate(contract.moved_reply_due_on)}; vult u in wanneer de zorgaanbieder daarover is geïnformeerd.`,
  }),
]

/** Whether an offer was made that is no move in a negotiation: those have reply terms of their own. */
function isAnOffer({ track, status }: ContractRow): boolean {
  return track !== 'maatwerk' && offeredOrAnswered.includes(status)
}

/** The day of the reply: the signature, or the day on which the provider turned the offer down; null while there is none. */
function answeredOn({ status, signed_on, closed_on }: ContractRow): string | null {
  if (status === 'offered') return null
  return status === 'declined' ? closed_on : signed_on
}

/** The day on which the reply is due before any moving of the term. */
function termOf(policy: Policy, { received_on, offered_on }: ContractRow): string | null {
  const sent_on = received_on ?? offered_on
  return sent_on === null ? null : replyDueOn(policy, { party: 'insurer', sent_on })
}
