import { tailoredBefore } from '../../../model/contract.ts'
import type { ContractRow, ProposalRow } from '../../engine/facts.ts'
import { isFilled } from '../../engine/terms.ts'
import { isCompleteQuote } from './maatwerkRules.ts'

/** What a proposal says; its outcome and the moving of its reply term come afterwards. */
export const contents = ['party', 'sent_on', 'tariff_percentage', 'plafond_cents', 'average_price_cents', 'substantiation', 'explanation'] as const

const notOpened = tailoredBefore('negotiating')

/** Whether the negotiation of a contract has been opened, and with that what opened it stands. */
export function isOpened({ status }: Pick<ContractRow, 'status'>): boolean {
  return !notOpened.includes(status)
}

/**
 * The provider's quotes that opened the negotiation: the complete ones that the insurer's first proposal answers, or, where none came before it, the first
 * complete one.
 * @param proposals oldest first
 */
export function openingQuotes<Row extends ProposalRow>(proposals: readonly Row[]): Row[] {
  const answer = proposals.findIndex(isExplainedAnswer)
  const before = proposals.filter((proposal, index) => isCompleteQuote(proposal) && (answer === -1 || index < answer))
  return before.length > 0 ? before : proposals.filter(isCompleteQuote).slice(0, 1)
}

/** Whether a proposal is one of the insurer with its explanation, as the negotiation needs (GGZ-M-9). */
export function isExplainedAnswer({ party, explanation }: ProposalRow): boolean {
  return party === 'insurer' && isFilled(explanation)
}

/** Why a proposal of an opened negotiation cannot be deleted, or null. */
export function openingStands(proposals: readonly ProposalRow[], id: number): string | null {
  if (openingQuotes(proposals).some((quote) => quote.id === id)) return 'Met deze offerte is de onderhandeling geopend (GGZ-M-8); zij blijft in het dossier.'
  const answers = proposals.filter(isExplainedAnswer)
  return answers.length === 1 && answers[0]?.id === id
    ? 'De onderhandeling rust op dit voorstel van a.s.r. (GGZ-M-9); het blijft in het dossier zolang er geen ander is.'
    : null
}
