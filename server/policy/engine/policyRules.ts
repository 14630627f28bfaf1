import type { ContractRow, ProposalRow } from './facts.ts'
import type { Policy } from './policy.ts'
import type { RegisterRules } from './registerRules.ts'
import type {
  AmendmentRule,
  ContractRule,
  ContractWarning,
  EditionWarning,
  LineRule,
  ProductionRule,
  ProposalRule,
  ProposalWarning,
  RequestRule,
  RequestWarning,
} from './subjects.ts'
import type { TimetableStep } from './timetable.ts'

/** From which share of the plafond, in percent, and in which days of a contract year its raise may be asked for. */
export interface RaiseTerms {
  percentage: number
  first: string
  last: string
}

/** All rules of one rule set, by what they judge. */
export interface PolicyRules {
  contract: readonly ContractRule[]
  line: readonly LineRule[]
  proposal: readonly ProposalRule[]
  production: readonly ProductionRule[]
  amendment: readonly AmendmentRule[]
  request: readonly RequestRule[]
  registers: RegisterRules
  contractWarnings: readonly ContractWarning[]
  proposalWarnings: readonly ProposalWarning[]
  requestWarnings: readonly RequestWarning[]
  editionWarnings: readonly EditionWarning[]
  /** the clause that sums up unanswered conditions; null: there is none */
  unanswered: string | null
  /** the clauses on which a rejection can rest that may be reopened on proof, by track */
  reopenable: Readonly<Record<string, readonly string[]>>
  /** the day on which the reply to a proposal is due, before any moving of the term */
  replyDueOn(policy: Policy, proposal: Pick<ProposalRow, 'party' | 'sent_on'>): string | null
  /** when a plafond may be asked to be raised in the contract year of a day, and from which share of it; null where the policy knows no such request */
  raiseTerms(policy: Policy, day: string): RaiseTerms | null
  /** the clause of the decision term on a plafond request */
  decisionTerm: string | null
  /** the insurer's own promise on changes of a published policy, which whoever makes an edition is shown; null: there is none */
  editionPromise: string | null
  /** the days by which the steps of the season are taken, in their order */
  timetable: readonly TimetableStep[]
  /** the day on which the contract's next deadline falls */
  nextDueOn(facts: { policy: Policy; contract: ContractRow; proposals: readonly ProposalRow[] }): string | null
}
