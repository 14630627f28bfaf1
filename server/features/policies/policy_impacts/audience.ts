import type { Audience } from '../../../model/policyImpact.ts'
import { type Ground, type OfferChange, offerChange } from '../../../policy/engine/offerChange.ts'
import { isPrivateClause } from '../../../policy/privacy/privateClauses.ts'

/** What a draft changes for one contract, for those who may see private grounds and for those who may not. */
export interface ImpactOn {
  staff: OfferChange | null
  others: OfferChange | null
  lines: (Ground & { audience: Audience })[]
  /** Only private grounds refuse it. */
  privateOnly: boolean
}

/**
 * What a draft changes for a contract's offer. Others than staff are told what it would be if nothing private were on record: neither a line nor a
 * missing one then tells them an answer.
 */
export function impactOn(now: readonly Ground[], draft: readonly Ground[]): ImpactOn {
  const staff = offerChange(now, draft)
  const others = offerChange(now.filter(isPublic), draft.filter(isPublic))
  const seen = others?.kind === 'refused' ? others.grounds : []
  const own = staff?.kind === 'refused' ? staff.grounds : []
  return {
    staff,
    others,
    lines: [
      ...own.map((ground) => ({ ...ground, audience: seen.includes(ground) ? ('all' as const) : ('staff' as const) })),
      ...seen.filter((ground) => !own.includes(ground)).map((ground) => ({ ...ground, audience: 'others' as const })),
    ],
    privateOnly: staff?.kind === 'refused' && others === null,
  }
}

function isPublic({ clause }: Ground): boolean {
  return clause === null || !isPrivateClause(clause)
}
