import type { Policy } from './policy.ts'
import type {
  AmendmentRow,
  AssessmentRow,
  ContractFacts,
  ContractRow,
  PlafondRequestFacts,
  PlafondRequestRow,
  ProductionRow,
  ProposalRow,
  ProviderRow,
  TariffLineRow,
} from './subjects.ts'
import type { ContractStatus, PlafondRequestStatus } from './transitions.ts'
import type { InvalidField, Refusal, Verdict, Warning } from './verdict.ts'
import { noObjection } from './verdict.ts'

export type ContractStep = ContractStatus | 'save'
export type PlafondRequestStep = PlafondRequestStatus | 'create' | 'save'

/** Judges a save of a contract, or the step to a status. */
export function judgeContract(_facts: ContractFacts, _step: ContractStep): Verdict {
  return noObjection()
}

export function judgeTariffLine(_facts: { policy: Policy; contract: ContractRow; line: TariffLineRow }): Verdict {
  return noObjection()
}

export function judgeAssessment(_facts: { policy: Policy; assessment: AssessmentRow; contract?: Pick<ContractRow, 'track'> }): Verdict {
  return noObjection()
}

export function judgeProposal(_facts: { policy: Policy; contract: ContractRow; proposal: ProposalRow; previous?: ProposalRow | null }): Verdict {
  return noObjection()
}

export function judgeProduction(_facts: { policy: Policy; contract: ContractRow; production: ProductionRow }): Verdict {
  return noObjection()
}

export function judgeAmendment(_facts: { policy: Policy; contract: ContractRow; amendment: AmendmentRow }): Verdict {
  return noObjection()
}

export function judgePlafondRequest(_facts: PlafondRequestFacts, _step: PlafondRequestStep): Verdict {
  return noObjection()
}

export function contractWarnings(_facts: { policy: Policy; contract: ContractRow; today: string }): Refusal[] {
  return []
}

export function proposalWarnings(_facts: { policy: Policy; contract: Pick<ContractRow, 'track'>; proposal: ProposalRow; today: string }): Refusal[] {
  return []
}

export function plafondRequestWarnings(_facts: {
  policy: Policy
  contract: Pick<ContractRow, 'track'>
  request: PlafondRequestRow
  today: string
}): Refusal[] {
  return []
}

export function providerWarnings(_facts: { provider: ProviderRow }): Warning[] {
  return []
}

/** Whether a decision came, or stays out, after its term (GGZ-PL-8). */
export function isDecisionLate(_facts: { policy: Policy; request: PlafondRequestRow; today: string }): boolean {
  return false
}

export function replyDueOn(_policy: Policy, _proposal: Pick<ProposalRow, 'party' | 'sent_on'>): string | null {
  return null
}

export function decisionDueOn(_policy: Policy, complete_on: string): string {
  return complete_on
}

export function nextDueOn(_facts: { policy: Policy; contract: ContractRow; proposals: readonly ProposalRow[] }): string | null {
  return null
}

export function plafondOn(contract: Pick<ContractRow, 'plafond_cents'>, _amendments: readonly AmendmentRow[], _date: string): number | null {
  return contract.plafond_cents
}

export function productionOn(_production: readonly ProductionRow[], _date: string): number | null {
  return null
}

export function claimableFrom(_contract: Pick<ContractRow, 'status' | 'starts_on' | 'processed_on'>): string | null {
  return null
}

/** Changed terms of a signed contract, each `invalid` at its field: they change only by an amendment. */
export function frozenTermChanges(_before: ContractRow, _after: ContractRow): InvalidField[] {
  return []
}

/** Event dates after today, each `invalid` at its field. */
export function futureDates(_resource: string, _row: object, _today: string): InvalidField[] {
  return []
}
