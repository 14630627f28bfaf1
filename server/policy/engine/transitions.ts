import type { ContractStatus } from '../../model/contract.ts'

export type { ContractStatus }

export type PlafondRequestStatus = 'draft' | 'submitted' | 'complete' | 'approved' | 'partially_approved' | 'rejected' | 'inadmissible' | 'withdrawn'

/** The whole life of a contract: what may follow each status. */
export const contractTransitions = {
  draft: ['assessing', 'invited', 'rejected', 'withdrawn'],
  invited: ['quoted', 'rejected', 'withdrawn'],
  quoted: ['negotiating', 'rejected', 'withdrawn'],
  negotiating: ['offered', 'rejected', 'withdrawn'],
  assessing: ['offered', 'rejected', 'withdrawn'],
  offered: ['signed', 'declined', 'lapsed', 'withdrawn'],
  signed: ['active', 'ended'],
  active: ['ended'],
  ended: [],
  rejected: ['assessing'],
  declined: [],
  lapsed: [],
  withdrawn: [],
} as const satisfies Record<ContractStatus, readonly ContractStatus[]>

/** The whole life of a plafond request. */
export const plafondRequestTransitions = {
  draft: ['submitted', 'inadmissible', 'withdrawn'],
  submitted: ['complete', 'withdrawn'],
  complete: ['approved', 'partially_approved', 'rejected', 'withdrawn'],
  approved: [],
  partially_approved: [],
  rejected: [],
  inadmissible: [],
  withdrawn: [],
} as const satisfies Record<PlafondRequestStatus, readonly PlafondRequestStatus[]>

export const contractStatusLabels: Record<ContractStatus, string> = {
  draft: 'Concept',
  invited: 'Startbrief verstuurd',
  quoted: 'Offerte ontvangen',
  negotiating: 'In onderhandeling',
  assessing: 'In toetsing',
  offered: 'Voorstel aangeboden',
  signed: 'Ondertekend',
  active: 'Actief (verwerkt)',
  ended: 'Beëindigd',
  rejected: 'Afgewezen',
  declined: 'Niet geaccepteerd',
  lapsed: 'Vervallen',
  withdrawn: 'Ingetrokken',
}

export const plafondRequestStatusLabels: Record<PlafondRequestStatus, string> = {
  draft: 'Concept',
  submitted: 'Ingediend',
  complete: 'Compleet',
  approved: 'Toegekend',
  partially_approved: 'Deels toegekend',
  rejected: 'Afgewezen',
  inadmissible: 'Niet-ontvankelijk',
  withdrawn: 'Ingetrokken',
}

/** Dutch labels of every status, by resource. */
export const statusLabels = { contracts: contractStatusLabels, plafond_requests: plafondRequestStatusLabels } as const

/** A live contract is one that is none of these. */
export const closedContractStatuses: readonly ContractStatus[] = ['rejected', 'declined', 'lapsed', 'withdrawn', 'ended']

/** An open plafond request: one at a time for each contract. */
export const openPlafondRequestStatuses: readonly PlafondRequestStatus[] = ['draft', 'submitted', 'complete']

/** The statuses from which a contract's terms change only by an amendment. */
export const frozenContractStatuses: readonly ContractStatus[] = ['signed', 'active', 'ended']

/** What may follow a contract's status on its track: maatwerk is invited, the other tracks are assessed. */
export function nextContractStatuses(contract: { status: ContractStatus; track: string }): readonly ContractStatus[] {
  const elsewhere = contract.track === 'maatwerk' ? 'assessing' : 'invited'
  return contractTransitions[contract.status].filter((status) => status !== elsewhere)
}

/** What may follow a plafond request's status. */
export function nextPlafondRequestStatuses(request: { status: PlafondRequestStatus }): readonly PlafondRequestStatus[] {
  return plafondRequestTransitions[request.status]
}
