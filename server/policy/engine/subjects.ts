import type { ContractStatus } from '../../model/contract.ts'
import { nlDate } from '../../model/dates.ts'
import type { PlafondRequestStatus } from '../../model/plafondRequest.ts'
import type { AmendmentRow, ContractFacts, ContractRow, PlafondRequestFacts, PlafondRequestRow, ProductionRow, ProposalRow, TariffLineRow } from './facts.ts'
import type { Policy } from './policy.ts'
import type { FieldRule, Rule } from './rule.ts'

/**
 * The facts of a contract, the day on which they are judged, and the day of the signature. The two differ only for an amendment, which is judged on the
 * day that it takes effect; before there is a signature, it counts as put on the judged day.
 */
export type ContractSubject = ContractFacts & {
  judgedOn: string
  signedOn: string
  /** the day of the step is not recorded yet: today stands for it */
  assumed?: boolean
}

/** How a sentence names the day of the signature: as recorded, or as today, where nothing is signed yet. */
export const signedText = ({ assumed, signedOn }: ContractSubject): string =>
  assumed ? `vandaag is het ${nlDate(signedOn)}` : `ondertekend is op ${nlDate(signedOn)}`

/** A contract with no more than its policy: what is told with every answer. */
export interface ContractAnswer {
  policy: Policy
  contract: ContractRow
  today: string
}

export interface LineSubject {
  policy: Policy
  contract: ContractRow
  line: TariffLineRow
}

export interface ProposalSubject {
  policy: Policy
  contract: ContractRow
  proposal: ProposalRow
  /** the proposal as it is stored now; null or left out for a new one */
  previous?: ProposalRow | null
  /** all proposals of the contract as they are stored now, oldest first */
  proposals?: readonly ProposalRow[]
}

export interface ProposalAnswer {
  policy: Policy
  contract: { track: string }
  proposal: ProposalRow
  /** the day of the other party's next proposal, of the offer or of the end of the talks; null or left out while there is none */
  answered_on?: string | null
  today: string
}

export interface ProductionSubject {
  policy: Policy
  contract: ContractRow
  production: ProductionRow
}

export interface AmendmentSubject {
  policy: Policy
  contract: ContractRow
  amendment: AmendmentRow
  /** the plafond in force on the day that the amendment takes effect */
  plafond_cents: number | null
  /** the recorded change of the plafond that takes effect next after it */
  next_change: AmendmentRow | null
}

/** The facts of a plafond request with the plafond in force and the production claimed on the day of submission. */
export type RequestSubject = PlafondRequestFacts & { plafond_cents: number | null; production_cents: number | null }

/** A change of a published policy, held against the policy as it stood before that change. */
export interface EditionAnswer {
  policy: Policy
  contract: { track: string }
  edition: { made_on: string; care_demand_typing: boolean }
}

export interface RequestAnswer {
  policy: Policy
  contract: { track: string }
  request: PlafondRequestRow
  today: string
}

/** What a warning on a record is judged at: every answer that tells of it. */
type Answer = 'answer'

export type ContractRuleStep = ContractStatus | 'always' | 'save' | 'reopened'
type ContractField = keyof ContractRow | 'tariff_lines' | 'proposals'
type ProposalField = keyof ProposalRow | 'contract_id'

export type ContractRule = Rule<ContractSubject, ContractRuleStep, ContractField>
export type ContractFieldRule = FieldRule<ContractSubject, ContractRuleStep, ContractField>
export type ContractWarning = Rule<ContractAnswer, Answer, ContractField>
export type LineRule = Rule<LineSubject, 'save', keyof TariffLineRow>
export type ProposalRule = Rule<ProposalSubject, 'save', ProposalField>
export type ProposalWarning = Rule<ProposalAnswer, Answer, ProposalField>
export type ProductionRule = Rule<ProductionSubject, 'save', keyof ProductionRow | 'contract_id'>
export type AmendmentRule = Rule<AmendmentSubject, 'save', keyof AmendmentRow>

export type RequestRuleStep = PlafondRequestStatus | 'create' | 'save'
export type RequestRule = Rule<RequestSubject, RequestRuleStep, keyof PlafondRequestRow>
export type RequestFieldRule = FieldRule<RequestSubject, RequestRuleStep, keyof PlafondRequestRow>
export type RequestWarning = Rule<RequestAnswer, Answer, keyof PlafondRequestRow>
export type EditionWarning = Rule<EditionAnswer, Answer, keyof EditionAnswer['edition']>
