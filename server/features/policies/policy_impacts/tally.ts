import type { Impact } from '../../../model/policyImpact.ts'
import type { OfferChange } from '../../../policy/engine/offerChange.ts'
import type { ImpactOn } from './audience.ts'

/** The figures of a run, as its record keeps them. */
export type Figures = Pick<Impact, 'refused_count' | 'refused_by_clause' | 'freed_count' | 'freed_by_clause'>

/** Counts what a run finds, once for those who may see private grounds and once for those who may not. */
export class Tally {
  private readonly staff = new Count()
  private readonly others = new Count()
  private privateOnly = 0

  add({ staff, others, privateOnly }: ImpactOn): void {
    this.staff.add(staff)
    this.others.add(others)
    if (privateOnly) this.privateOnly += 1
  }

  figures(): Figures & Pick<Impact, 'private_only_count'> & { seen_by_others: Figures } {
    return { ...this.staff.figures(), private_only_count: this.privateOnly, seen_by_others: this.others.figures() }
  }
}

class Count {
  private readonly contracts = { refused: 0, freed: 0 }
  private readonly clauses = { refused: new Map<string | null, number>(), freed: new Map<string | null, number>() }

  add(change: OfferChange | null): void {
    if (!change) return
    this.contracts[change.kind] += 1
    const counts = this.clauses[change.kind]
    for (const { clause } of change.grounds) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  }

  figures(): Figures {
    const { refused, freed } = this.contracts
    return { refused_count: refused, refused_by_clause: most(this.clauses.refused), freed_count: freed, freed_by_clause: most(this.clauses.freed) }
  }
}

/** The counts, the highest first. */
function most(counts: ReadonlyMap<string | null, number>): { clause: string | null; count: number }[] {
  return [...counts].map(([clause, count]) => ({ clause, count })).sort((one, other) => other.count - one.count)
}
