import { nlDate, nlEuro, yearOf } from '../../../model/dates.ts'
import type { ContractRow, ProductionRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { refusalBy, type Warning } from '../../engine/verdict.ts'
import { reachesShare } from './shares.ts'

export interface FigureFacts {
  policy: Policy
  contract: Pick<ContractRow, 'track' | 'plafond_cents'>
  figure: ProductionRow
  /** All figures of the contract, this one among them. */
  figures: readonly ProductionRow[]
}

/**
 * What should be looked at twice of a claims figure: amounts are cumulative over the contract year, so none is lower than one before it in that year; and
 * of the latest one, whether it reaches the share of the plafond from which a raise can be asked (GGZ-PL-1), or passes the plafond.
 */
export function figureWarnings(facts: FigureFacts): Warning[] {
  return [...falls(facts), ...reaches(facts)]
}

function falls({ figure, figures }: FigureFacts): Warning[] {
  const ofYear = figures.filter(({ as_of }) => yearOf(as_of) === yearOf(figure.as_of))
  const highest = ofYear
    .filter(({ as_of, amount_cents }) => as_of < figure.as_of && amount_cents > figure.amount_cents)
    .sort(byDay)
    .at(-1)
  const lowest = ofYear.filter(({ as_of, amount_cents }) => as_of > figure.as_of && amount_cents < figure.amount_cents).sort(byDay)[0]
  return [
    ...(highest
      ? [
          about(
            `Dit is minder dan de ${nlEuro(highest.amount_cents)} per ${nlDate(highest.as_of)}; een cumulatieve stand daalt niet. Controleert u het bedrag.`,
          ),
        ]
      : []),
    ...(lowest
      ? [about(`Dit is meer dan de ${nlEuro(lowest.amount_cents)} per ${nlDate(lowest.as_of)}, die later ligt. Controleert u het bedrag en de datum.`)]
      : []),
  ]
}

function reaches({ policy, contract, figure, figures }: FigureFacts): Warning[] {
  const { plafond_cents } = contract
  if (!plafond_cents || figures.some(({ as_of }) => as_of > figure.as_of)) return []
  const over = figure.amount_cents - plafond_cents
  const least = policy.clauses.get('GGZ-PL-1')?.percentage ?? null
  if (over > 0) return [ofRaise(policy, contract, `Hiermee is ${nlEuro(over)} meer gedeclareerd dan het omzetplafond van ${nlEuro(plafond_cents)}.`)]
  if (least === null || !reachesShare(figure.amount_cents, plafond_cents, least)) return []
  return [
    ofRaise(
      policy,
      contract,
      `Hiermee is ten minste ${least}% van het omzetplafond van ${nlEuro(plafond_cents)} gedeclareerd; een verzoek tot ophoging kan vanaf ${least}%.`,
    ),
  ]
}

/** By the clause on raises where the policy has it, else a bare sentence. */
function ofRaise(policy: Policy, { track }: FigureFacts['contract'], message: string): Warning {
  return policy.clauses.has('GGZ-PL-1') ? refusalBy(policy, 'GGZ-PL-1', track, 'amount_cents', message) : about(message)
}

const about = (message: string): Warning => ({ clause: null, field: 'amount_cents', message, quote: null, source: null })
const byDay = (one: ProductionRow, other: ProductionRow): number => (one.as_of < other.as_of ? -1 : 1)
