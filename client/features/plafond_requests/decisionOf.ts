import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'

export type Choice = 'whole' | 'part' | 'none'

/** What a decision saves: the status it leads to and the plafond it grants. */
export function decisionOf(
  choice: Choice,
  request: Pick<PlafondRequestView, 'requested_cents'>,
  part: number | null,
): { status: string; granted_cents: number | null } {
  if (choice === 'whole') return { status: 'approved', granted_cents: request.requested_cents }
  if (choice === 'part') return { status: 'partially_approved', granted_cents: part }
  return { status: 'rejected', granted_cents: 0 }
}
