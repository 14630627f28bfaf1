import { can } from '../../../access.ts'
import { openContractStatuses } from '../../../model/contract.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

/** What a contract waits for before it is active: of each status and track another thing. */
const kind = `case
  when contracts.status = 'signed' then 'processing'
  when contracts.status = 'offered' then 'signature'
  when contracts.status = 'invited' then 'quote'
  when contracts.status = 'quoted' or (contracts.status = 'negotiating' and contracts.next_due_on is not null) then 'proposal_reply'
  when contracts.status = 'draft' and contracts.track = 'maatwerk' then 'starting_letter'
  when contracts.origin = 'new' and contracts.track = 'digitaal' and contracts.request_answered_on is null then 'newcomer_answer'
  else 'offer' end`

/** A newcomer that has had its answer is no longer bound to the day of that answer. */
const due = `case when contracts.origin = 'new' and contracts.track = 'digitaal' and contracts.request_answered_on is not null
  and contracts.status in ('draft', 'assessing') then null else contracts.next_due_on end`

/** A new practice that let its signing term pass has no offer any more (GGZ-V-2). */
const nextStatus = (today: string): string => `case contracts.status
  when 'signed' then 'active'
  when 'offered' then case when contracts.track = 'vrijgevestigd' and contracts.origin = 'new' and contracts.next_due_on < ${quoted(today)} then 'lapsed' else 'signed' end
  when 'invited' then 'quoted'
  when 'draft' then case when contracts.track = 'maatwerk' then 'invited' else 'assessing' end
  when 'assessing' then 'offered'
  when 'negotiating' then case when contracts.next_due_on is null then 'offered' end end`

/**
 * The steps of a contract until it is active, each with the day that its save wrote down as the next deadline: starting letter, quote, replies, answer to a
 * newcomer, offer, signature and processing.
 */
export const contractSteps: WorkSource = {
  kinds: ['starting_letter', 'quote', 'proposal_reply', 'newcomer_answer', 'offer', 'signature', 'processing'],
  isFor: ({ role }) => can(role, 'edit', 'contracts'),
  select: ({ db, today }) => [
    workColumns(db, db('contracts').whereIn('contracts.status', [...openContractStatuses, 'signed']), {
      kind,
      subject: quoted('contracts'),
      subject_id: 'contracts.id',
      contract_id: 'contracts.id',
      provider_id: 'contracts.provider_id',
      reference: 'contracts.reference',
      owner_id: 'contracts.owner_id',
      turn: 'contracts.turn',
      due_on: due,
      status: 'contracts.status',
      next_status: nextStatus(today),
      fingerprint: fingerprintOf('contracts.status', due, 'contracts.turn'),
    }),
  ],
}
