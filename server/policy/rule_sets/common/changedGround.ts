import { nlDate, nlEuro } from '../../../model/dates.ts'
import type { FigureChange } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { type Refusal, refusalBy } from '../../engine/verdict.ts'
import { changesOfJudged, type Grounds } from './handsIn.ts'
import { reachesShare } from './shares.ts'

type Judged = Grounds & {
  policy: Policy
  contract: { track: string }
  plafond_cents: number | null
  production_cents: number | null
}

/** Corrections that are told, at most; the latest ones. */
const TOLD = 3

/**
 * What has changed since its submission of the figures that a request was submitted on: what was corrected, by whom and when, with the share that is
 * claimed now (GGZ-PL-9), and whether that still reaches the share that a submission asks (GGZ-PL-1). Nothing of a request that is not submitted.
 */
export function changedGround(judged: Judged): Refusal[] {
  const { policy, contract, request, plafond_cents, production_cents } = judged
  const { submitted_on, submitted_plafond_cents: plafondThen = null, submitted_production_cents: productionThen = null } = request
  if (request.status === 'draft' || submitted_on === null || plafondThen === null) return []
  if (plafondThen === plafond_cents && productionThen === production_cents) return []
  const told: string[] = []
  if (productionThen !== production_cents) {
    const since = changesOfJudged(judged).filter(({ id }) => id > (request.submitted_change_id ?? 0))
    told.push(...since.slice(-TOLD).map(correction))
  }
  if (plafondThen !== plafond_cents)
    told.push(`Na de indiening is het omzetplafond op ${nlDate(submitted_on)} gewijzigd van ${nlEuro(plafondThen)} naar ${amount(plafond_cents)}.`)
  const share = `Op ${nlDate(submitted_on)} is nu ${shareOf(production_cents, plafond_cents)} van het omzetplafond gedeclareerd; bij de indiening was dat ${shareOf(productionThen, plafondThen)}.`
  const told_at = (clause: string, message: string) => refusalBy(policy, clause, contract.track, 'production_cents', message)
  const least = policy.clauses.get('GGZ-PL-1')?.percentage ?? null
  const short = least !== null && plafond_cents !== null && !reachesShare(production_cents ?? 0, plafond_cents, least)
  return [
    ...(policy.clauses.has('GGZ-PL-9') ? [told_at('GGZ-PL-9', [...told, share].join(' '))] : []),
    ...(short ? [told_at('GGZ-PL-1', `Met de cijfers van nu zou dit verzoek de ${least}% niet halen.`)] : []),
  ]
}

function correction({ before_as_of, before_cents, after_as_of, after_cents, changed_on, changed_by_name }: FigureChange): string {
  const by = `door ${changed_by_name ?? 'onbekend'} op ${nlDate(changed_on)}`
  if (before_as_of === null) return `Na de indiening is een declaratiestand per ${nlDate(after_as_of!)} van ${amount(after_cents)} toegevoegd, ${by}.`
  const was = `de declaratiestand per ${nlDate(before_as_of)}`
  if (after_as_of === null) return `Na de indiening is ${was} van ${amount(before_cents)} verwijderd, ${by}.`
  const moved = after_as_of === before_as_of ? '' : ` per ${nlDate(after_as_of)}`
  return `Na de indiening is ${was} gecorrigeerd van ${amount(before_cents)} naar ${amount(after_cents)}${moved}, ${by}.`
}

const amount = (cents: number | null): string => (cents === null ? 'niets' : nlEuro(Number(cents)))

/** A share in percent with one decimal at most, cut off rather than rounded up: 69,99% is not 70%. */
function shareOf(production_cents: number | null, plafond_cents: number | null): string {
  if (!plafond_cents) return '0%'
  return `${String(Math.floor(((production_cents ?? 0) * 1000) / plafond_cents) / 10).replace('.', ',')}%`
}
