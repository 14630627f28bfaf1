import type { Verdict } from './verdict.ts'

/** One thing that stands in the way of an offer: a clause with all it says, or, without a clause, the fields that are not in order. */
export interface Ground {
  clause: string | null
  field: string | null
  message: string
}

/** What becomes of a contract's offer: `refused` though it is not now, by these grounds, or `freed` of those that refuse it now. */
export interface OfferChange {
  kind: 'refused' | 'freed'
  grounds: readonly Ground[]
}

/** What a verdict holds against an offer, one ground for each clause and one for all fields. */
export function groundsOf({ invalid, refusals }: Verdict): Ground[] {
  const grounds = new Map<string | null, Ground>()
  for (const { clause, field, message } of [...invalid.map((one) => ({ clause: null, ...one })), ...refusals]) {
    const known = grounds.get(clause)
    if (!known) grounds.set(clause, { clause, field, message })
    else if (!known.message.split('\n').includes(message)) known.message += `\n${message}`
  }
  return [...grounds.values()]
}

/** What a draft changes for an offer; null where it is refused under both or under neither. */
export function offerChange(now: readonly Ground[], draft: readonly Ground[]): OfferChange | null {
  if (now.length === 0 && draft.length > 0) return { kind: 'refused', grounds: draft }
  if (now.length > 0 && draft.length === 0) return { kind: 'freed', grounds: now }
  return null
}
