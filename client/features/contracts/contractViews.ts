import { addDays } from '../../ui/common/dates.ts'
import type { SavedView } from '../../ui/lists/ViewTabs.tsx'

/** The fixed views of the list of contracts. "Ours" asks the server whose turn it is; "expiring" is what falls due within a fortnight, or is late. */
export function contractViews(userId: number | undefined, today: string, translate: (key: string) => string): SavedView[] {
  const due = { field: 'next_due_on', order: 'ASC' } as const
  return [
    { label: translate('contracts.views.all'), filter: {} },
    ...(userId === undefined ? [] : [{ label: translate('contracts.views.mine'), filter: { owner_id: [userId] }, sort: due }]),
    { label: translate('contracts.views.ours'), filter: { turn: ['insurer'] }, sort: due },
    { label: translate('contracts.views.expiring'), filter: { next_due_on_lte: addDays(today, 14) }, sort: due },
  ]
}

/** The ranges of due dates that can be filtered on, each by its last day. */
export function dueRanges(today: string): { key: string; until: string }[] {
  return [
    { key: 'late', until: addDays(today, -1) },
    { key: 'week', until: addDays(today, 7) },
    { key: 'month', until: addDays(today, 31) },
  ]
}
