import type { Knex } from 'knex'
import type { Publication } from '../../model/publication.ts'
import { negotiatingStatuses } from './candidates.ts'

/** How many entries a list in force would lose, gain and say otherwise if it were composed anew. */
export interface Behind {
  removed: number
  changed: number
  added: number
}

type Listed = Pick<Publication, 'id' | 'policy_id' | 'care_types' | 'include_signed' | 'include_negotiating'>

/**
 * What has changed since a list was published, counted in the database: contracts that ended or whose period is over before `today`, names, places, AGB
 * codes, terms and dates that are others now, and contracts that came since. What a provider is contracted for besides is left to the comparison itself.
 */
export async function behindOf(trx: Knex, list: Listed, today: string): Promise<Behind> {
  const statuses = ['active', ...(list.include_signed ? ['signed'] : []), ...(list.include_negotiating ? negotiatingStatuses : [])]
  const entries = () =>
    trx('publication_entries')
      .join('contracts', 'contracts.id', 'publication_entries.contract_id')
      .join('providers', 'providers.id', 'publication_entries.provider_id')
      .where('publication_entries.publication_id', list.id)
  const stands = (query: Knex.QueryBuilder): void =>
    void query
      .whereIn('contracts.status', statuses)
      .where('contracts.ends_on', '>=', today)
      .whereNotNull('contracts.starts_on')
      .whereNotNull('providers.agb_code')
      .whereNotNull('providers.city')
  const [all, kept, same, now] = await Promise.all([
    countOf(entries()),
    countOf(entries().modify(stands)),
    countOf(entries().modify(stands).modify(unchanged, today)),
    countOf(
      trx('contracts')
        .join('providers', 'providers.id', 'contracts.provider_id')
        .where('contracts.policy_id', list.policy_id)
        .whereIn('contracts.care_type', list.care_types)
        .modify(stands)
        .whereNotExists(
          trx('publication_entries')
            .where('publication_entries.publication_id', list.id)
            .whereRaw('publication_entries.contract_id = contracts.id')
            // An entry's provider is its contract's: said again, the index on list and provider finds the entry.
            .whereRaw('publication_entries.provider_id = contracts.provider_id'),
        ),
    ),
  ])
  return { removed: all - kept, changed: kept - same, added: now }
}

/** What the public sees of an entry is what the records say now. */
function unchanged(query: Knex.QueryBuilder, today: string): void {
  for (const field of ['name', 'agb_code', 'city']) query.whereRaw('?? = ??', [`providers.${field}`, `publication_entries.${field}`])
  for (const field of ['starts_on', 'ends_on', 'settings']) query.whereRaw('?? = ??', [`contracts.${field}`, `publication_entries.${field}`])
  query.whereRaw('publication_entries.sustainable_choice = (providers.sustainable_choice_on is not null and providers.sustainable_choice_on <= ?)', [today])
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ total: '*' })
  return Number(row?.total ?? 0)
}

/** The counts as a publisher reads them: "45 eraf, 1 gewijzigd"; null where the list is as it would be. */
export function behindText({ removed, changed, added }: Behind): string | null {
  const parts = [removed > 0 && `${removed} eraf`, added > 0 && `${added} erbij`, changed > 0 && `${changed} gewijzigd`].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}
