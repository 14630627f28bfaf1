import { nlDate } from '../../../model/dates.ts'
import type { ProposalRow } from '../../engine/facts.ts'
import type { Clause } from '../../engine/policy.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { ProposalAnswer, ProposalRule, ProposalSubject, ProposalWarning } from '../../engine/subjects.ts'
import { isFilled, termEndsOn } from '../../engine/terms.ts'
import { contents, isExplainedAnswer, isOpened, openingQuotes } from './openedNegotiation.ts'
import { replyDueOn, replyTerms } from './replyDueOn.ts'

const judged = rulesAbout<ProposalSubject>()
const warned = rulesAbout<ProposalAnswer>()
const isMoved = judged.has('proposal', 'moved_reply_due_on')

/** GGZ-M-8, M-9 and R-4: what opened a negotiation stands, what every proposal carries, and what moving its reply date asks. */
export const proposalRules: readonly ProposalRule[] = [
  judged.narrowed({
    clause: 'GGZ-M-8',
    on: ['save'],
    field: (subject) => changedContents(subject)[0] ?? null,
    given: openedBy,
    holds: (subject) => changedContents(subject).length === 0,
    message: (_subject, _clause, quote) =>
      `Met de offerte van ${nlDate(quote.sent_on)} is de onderhandeling geopend; wat er in staat ligt vast. Legt u een nieuw voorstel vast.`,
  }),
  {
    clause: 'GGZ-M-9',
    on: ['save'],
    field: 'party',
    applies: ({ contract, previous }) => previous != null && isOpened(contract) && isExplainedAnswer(previous),
    holds: ({ proposal, previous, proposals = [] }) => [proposal, ...others(proposals, previous)].some(isExplainedAnswer),
    message: () => 'De onderhandeling rust op dit voorstel van a.s.r. met zijn toelichting; het blijft van a.s.r. zolang er geen ander is.',
  },
  {
    clause: 'GGZ-M-9',
    on: ['save'],
    field: 'explanation',
    holds: ({ proposal }) => isFilled(proposal.explanation),
    message: () => 'Elk voorstel en tegenvoorstel heeft een duidelijke inhoudelijke toelichting; vult u die in.',
  },
  judged.narrowed({
    clause: 'GGZ-R-4',
    on: ['save'],
    field: 'move_reason',
    applies: isMoved,
    holds: ({ proposal }) => isFilled(proposal.move_reason),
    message: ({ proposal }) => `De reactietermijn is verplaatst naar ${nlDate(proposal.moved_reply_due_on)}; dat vraagt een motivering, die ontbreekt.`,
  }),
  judged.narrowed({
    clause: 'GGZ-R-4',
    on: ['save'],
    field: 'move_announced_on',
    applies: isMoved,
    holds: ({ proposal }) => proposal.move_announced_on !== null,
    message: ({ proposal }) =>
      `De reactietermijn is verplaatst naar ${nlDate(proposal.moved_reply_due_on)}; vult u in wanneer de andere partij daarover is geïnformeerd.`,
  }),
]

/** GGZ-R-1, R-2 and R-5: replies that stay out, and terms that were moved too late. */
export const proposalWarnings: readonly ProposalWarning[] = [
  ...overdueReply('provider', 'Op de offerte van de zorgaanbieder'),
  ...overdueReply('insurer', 'Op het voorstel van a.s.r.'),
  warned.narrowed({
    clause: 'GGZ-R-5',
    on: ['answer'],
    field: 'move_announced_on',
    applies: warned.has('proposal', 'moved_reply_due_on', 'move_announced_on'),
    given: ({ policy, proposal }) => replyDueOn(policy, proposal),
    holds: ({ proposal }, _clause, due) => proposal.move_announced_on <= due,
    message: ({ proposal }, _clause, due) =>
      `De nieuwe termijn is gemeld op ${nlDate(proposal.move_announced_on)}, nadat de oude termijn op ${nlDate(due)} was verstreken.`,
  }),
]

function overdueReply(party: ProposalRow['party'], subject: string): ProposalWarning[] {
  return [
    {
      clause: replyTerms[party],
      on: ['answer'],
      field: 'reply_due_on',
      applies: ({ proposal, answered_on }, { days }) => proposal.party === party && days !== null && (Boolean(answered_on) || proposal.outcome === 'open'),
      holds: ({ proposal, answered_on, today }, row) => (answered_on ?? today) <= dueOn(proposal, row),
      message: ({ proposal, answered_on }, row) =>
        answered_on
          ? `${subject} van ${nlDate(proposal.sent_on)} kwam op ${nlDate(answered_on)} een reactie; die had er uiterlijk ${nlDate(dueOn(proposal, row))} moeten zijn.`
          : `${subject} van ${nlDate(proposal.sent_on)} had uiterlijk ${nlDate(dueOn(proposal, row))} een reactie moeten komen.`,
    },
  ]
}

function dueOn({ moved_reply_due_on, sent_on }: ProposalRow, row: Pick<Clause, 'days'>): string {
  return moved_reply_due_on ?? termEndsOn(sent_on, row)
}

/** The quote that a proposal was when it opened the negotiation; null where it did not. */
function openedBy({ contract, previous, proposals = [] }: ProposalSubject): ProposalRow | null {
  return previous != null && isOpened(contract) && openingQuotes(proposals).some(({ id }) => id === previous.id) ? previous : null
}

function changedContents({ proposal, previous }: ProposalSubject): (typeof contents)[number][] {
  return contents.filter((name) => String(proposal[name] ?? '') !== String(previous?.[name] ?? ''))
}

function others(proposals: readonly ProposalRow[], one: ProposalRow | null | undefined): ProposalRow[] {
  return proposals.filter(({ id }) => id !== one?.id)
}
