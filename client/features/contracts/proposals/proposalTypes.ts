import type { RaRecord } from 'react-admin'
import type { Refusal } from '../../../../server/model/answers.ts'

/** One move in the negotiation of a tailored contract. */
export interface Proposal extends RaRecord {
  id: number
  version: number
  contract_id: number
  party: 'provider' | 'insurer'
  sent_on: string
  tariff_percentage: number | null
  plafond_cents: number | null
  average_price_cents: number | null
  substantiation: string | null
  explanation: string | null
  reply_due_on: string | null
  moved_reply_due_on: string | null
  move_reason: string | null
  move_announced_on: string | null
  outcome: 'open' | 'accepted' | 'rejected' | 'countered'
  warnings?: Refusal[]
  /** The negotiation was opened with it: what it says stands. */
  opened_negotiation?: boolean
}
