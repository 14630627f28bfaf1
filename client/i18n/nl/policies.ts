/** Dutch words of the screens of policies, their clauses and conditions. */
export const policies = {
  policies: {
    edition: 'Editie %{edition}',
    period_and_chapters: 'Periode en hoofdstukken',
    chapter_of: 'Hoofdstuk %{track}',
    search: 'Zoeken in de bepalingen',
    only_dated: 'Met datum of termijn',
    found: '%{smart_count} van %{total} bepalingen |||| %{smart_count} van %{total} bepalingen',
    terms: {
      from: 'Vanaf %{date}',
      until: 'Uiterlijk %{date}',
      before: 'Vóór %{date}',
      preferred: 'Bij voorkeur %{date}',
      days: 'Binnen 1 dag |||| Binnen %{smart_count} dagen',
      years: '1 jaar |||| %{smart_count} jaar',
    },
  },
  conditions: {
    in_policy: 'In het inkoopbeleid',
    across: 'Uitkomst bij overeenkomsten',
    by_outcome: 'Toon uitkomst',
    nowhere: 'Deze voorwaarde is nog bij geen overeenkomst getoetst.',
  },
}
