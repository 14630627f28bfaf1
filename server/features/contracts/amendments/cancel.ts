import type { Amendment } from '../../../model/amendment.ts'
import { isFilled } from '../../../policy/engine/terms.ts'
import { noObjection, refusalBy, type Verdict } from '../../../policy/engine/verdict.ts'
import { isSame } from '../../../records/codec.ts'
import { contractSnapshot } from '../contractSnapshot.ts'
import { judgeChange, type Standing, valueOn } from './judgeChange.ts'

/** Writes who cancelled an amendment and when, once a reason is given. */
export function cancel(before: Amendment, after: Amendment, { actor_id, today }: { actor_id: number | null; today: string }): void {
  if (before.cancelled_on === null && isFilled(after.cancel_reason)) Object.assign(after, { cancelled_on: today, cancelled_by: actor_id })
}

/**
 * Judges the cancelling of an amendment: as the change back to what stood before it, so that no cancelling brings what a signature could not. The plafond
 * that a mistaken lowering took away comes back with it: that was agreed or decided once (GGZ-PL-9). What a decision wrote goes with the decision.
 */
export async function judgeCancelling(before: Amendment, after: Amendment, stand: Standing): Promise<Verdict> {
  if (before.cancelled_on !== null)
    return isSame(before.cancel_reason, after.cancel_reason)
      ? noObjection()
      : { invalid: [{ field: 'cancel_reason', message: 'Deze wijziging is al geannuleerd; de reden blijft zoals die is gegeven.' }], refusals: [] }
  if (after.cancelled_on === null) return { invalid: [{ field: 'cancel_reason', message: 'Geeft u de reden van de annulering.' }], refusals: [] }
  if (after.plafond_request_id !== null) return ofDecision(stand)
  const { trx, contract, others } = stand
  const back = { ...after, old_value: after.new_value, new_value: await valueOn(trx, contract, others, after) }
  if (isSame(back.old_value, back.new_value)) return noObjection()
  const amendments = [...others, before].sort((one, other) => one.effective_on.localeCompare(other.effective_on) || one.id - other.id)
  const { invalid, refusals } = await judgeChange(back, { ...stand, others: amendments })
  return {
    invalid: invalid.filter(({ field }) => field === 'new_value' && back.new_value !== null).map(atReason),
    refusals: refusals.filter(({ clause }) => clause !== 'GGZ-PL-9').map(atReason),
  }
}

/** The field that a refused cancelling is told at. */
const atReason = <One extends object>(one: One): One => ({ ...one, field: 'cancel_reason' })

async function ofDecision({ trx, contract }: Standing): Promise<Verdict> {
  const { policy } = await contractSnapshot(trx, contract)
  const message = 'Deze wijziging volgt uit een besluit op een ophogingsverzoek; een andere teamleider herziet dat besluit.'
  return { invalid: [], refusals: [refusalBy(policy, 'GGZ-PL-9', contract.track, 'cancel_reason', message)] }
}
