import type { ContractView } from '../../../../server/model/contract.ts'
import type { PastedFigure } from './pastedFigures.ts'

/** What a grid of claims figures knows of a contract. */
export type ClaimsContract = Pick<
  ContractView,
  | 'id'
  | 'reference'
  | 'provider_name'
  | 'provider_city'
  | 'agb_code'
  | 'track'
  | 'care_type'
  | 'status'
  | 'policy_code'
  | 'plafond_cents'
  | 'production_cents'
  | 'production_as_of'
>

export interface Matched extends PastedFigure {
  contract: ClaimsContract
}

/** Where the lines of a pasted table belong. */
export interface Matches {
  filled: Matched[]
  /** Lines whose AGB code has several contracts: somebody says which. */
  asked: (PastedFigure & { contracts: ClaimsContract[] })[]
  unknown: PastedFigure[]
  /** Lines about a contract that another line gives another amount: none of them is filled in. */
  doubled: Matched[]
  /** Codes of which a lost leading zero was put back. */
  restored: string[]
}

/**
 * Finds the contract of each line among `contracts`: by its reference, else by its AGB code. A code means its active contract, one that the grid shows
 * (`shown`) before another; where there are several, it is asked which.
 */
export function matchFigures(figures: readonly PastedFigure[], contracts: readonly ClaimsContract[], shown: ReadonlySet<number>): Matches {
  const matches: Matches = { filled: [], asked: [], unknown: [], doubled: [], restored: [] }
  for (const figure of figures) {
    const candidates = candidatesFor(figure, contracts, shown)
    if (figure.key?.restored && candidates.length > 0) matches.restored.push(figure.key.agb_code as string)
    if (candidates.length === 0) matches.unknown.push(figure)
    else if (candidates.length > 1) matches.asked.push({ ...figure, contracts: candidates })
    else matches.filled.push({ ...figure, contract: candidates[0] as ClaimsContract })
  }
  return withoutDoubles(matches)
}

function candidatesFor({ key }: PastedFigure, contracts: readonly ClaimsContract[], shown: ReadonlySet<number>): ClaimsContract[] {
  if (!key) return []
  if (key.reference) return contracts.filter(({ reference }) => reference === key.reference).slice(0, 1)
  const own = contracts.filter(({ agb_code }) => agb_code === key.agb_code)
  const narrowed = [own.filter(({ id, status }) => status === 'active' && shown.has(id)), own.filter(({ status }) => status === 'active'), own]
  return narrowed.find((some) => some.length > 0) ?? []
}

function withoutDoubles(matches: Matches): Matches {
  const byContract = new Map<number, Matched[]>()
  for (const one of matches.filled) byContract.set(one.contract.id, [...(byContract.get(one.contract.id) ?? []), one])
  const isDoubled = (lines: Matched[]) => lines.some(({ amount }) => amount !== lines[0]?.amount)
  const groups = [...byContract.values()]
  return { ...matches, filled: groups.filter((lines) => !isDoubled(lines)).map((lines) => lines[0] as Matched), doubled: groups.filter(isDoubled).flat() }
}
