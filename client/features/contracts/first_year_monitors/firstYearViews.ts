import type { SavedView } from '../../../ui/lists/ViewTabs.tsx'

/** The fixed views of the monitoring: everything, what asks for a talk, what is done. */
export function firstYearViews(translate: (key: string) => string): SavedView[] {
  return [
    { label: translate('app.all'), filter: {} },
    { label: translate('first_years.views.deviating'), filter: { deviates: true, concluded: false }, sort: { field: 'deviation_permille', order: 'ASC' } },
    { label: translate('first_years.views.no_talk'), filter: { last_talk_on: null, concluded: false } },
    { label: translate('first_years.views.concluded'), filter: { concluded: true }, sort: { field: 'concluded_on', order: 'DESC' } },
  ]
}
