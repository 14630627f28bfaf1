/** English words of the screens of policies, their clauses and conditions. */
export const policies = {
  policies: {
    edition: 'Edition %{edition}',
    period_and_chapters: 'Period and chapters',
    chapter_of: 'Chapter %{track}',
    search: 'Search the clauses',
    only_dated: 'With a date or term',
    found: '%{smart_count} of %{total} clauses |||| %{smart_count} of %{total} clauses',
    terms: {
      from: 'From %{date}',
      until: 'By %{date}',
      before: 'Before %{date}',
      preferred: 'Preferably %{date}',
      days: 'Within 1 day |||| Within %{smart_count} days',
      years: '1 year |||| %{smart_count} years',
    },
  },
  conditions: {
    in_policy: 'In the policy',
    across: 'Outcome across contracts',
    by_outcome: 'Show outcome',
    nowhere: 'This condition has not been assessed for any contract yet.',
  },
}
