import type { RaRecord } from 'react-admin'

/** A clause that a grant asks for, as the server judges it now. */
export interface Requirement {
  clause: string
  met: boolean
  message: string | null
  quote: string
  source: string
}

/** A request for the coordination function as the API answers it. */
export interface CoordinationRequest extends RaRecord {
  reference: string
  policy_id: number
  policy_code: string
  provider_id: number
  provider_name: string
  year: number
  status: 'draft' | 'requested' | 'granted' | 'rejected' | 'withdrawn'
  region: string | null
  total_cents: number | null
  production_year: number | null
  own_production_cents: number | null
  region_production_cents: number | null
  share_source: string | null
  amount_cents: number | null
  decided_by_name: string | null
  requirements: Requirement[]
}

/** Whether it can still change. */
export const isOpen = ({ status }: Pick<CoordinationRequest, 'status'>): boolean => status === 'draft' || status === 'requested'

/** How many of the clauses that a grant asks for are not kept yet. */
export const pointsLeft = ({ requirements }: Pick<CoordinationRequest, 'requirements'>): number => requirements.filter(({ met }) => !met).length
