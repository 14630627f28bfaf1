/** English words of the list of contracts. */
export const contractList = {
  views: { all: 'All', mine: 'My files', ours: 'Waiting for us', expiring: 'Due soon' },
  empty: 'There are no contracts yet. Start with a provider, a policy and a track.',
  create: 'New contract',
  due: { late: 'Late', week: 'Within a week', month: 'Within a month' },
  used: '%{percentage}% or more',
  due_term: 'Term',
  nobody: 'Nobody yet',
}
