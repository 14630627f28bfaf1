import { decidedPlafondRequestStatuses, isDecided } from '../../../server/model/plafondRequest.ts'
import type { SavedView } from '../../ui/lists/ViewTabs.tsx'

const due = { field: 'decision_due_on', order: 'ASC' } as const

/** The fixed views of the requests; the first is the team lead's inbox, by decision date. */
export function requestViews(translate: (key: string) => string): (SavedView & { key: string })[] {
  return [
    { key: 'to_decide', label: translate('plafond_requests.views.to_decide'), filter: { status: ['complete'] }, sort: due },
    {
      key: 'waiting',
      label: translate('plafond_requests.views.waiting'),
      filter: { status: ['draft', 'submitted'] },
      sort: { field: 'submitted_on', order: 'ASC' },
    },
    {
      key: 'decided',
      label: translate('plafond_requests.views.decided'),
      filter: { status: [...decidedPlafondRequestStatuses] },
      sort: { field: 'decided_on', order: 'DESC' },
    },
    { key: 'all', label: translate('plafond_requests.views.all'), filter: {} },
  ]
}

/** The view in which a request of this status stands. */
export const viewOfStatus = (status: string): string =>
  status === 'complete' ? 'to_decide' : ['draft', 'submitted'].includes(status) ? 'waiting' : isDecided(status) ? 'decided' : 'all'
