import { Tab, Tabs } from '@mui/material'
import { useListContext } from 'react-admin'
import { sameValue } from '../forms/sameValue.ts'
import { onlyYear, withoutYear } from './policyYear.ts'

export interface SavedView {
  label: string
  filter: Record<string, unknown>
  sort?: { field: string; order: 'ASC' | 'DESC' }
}

/** Fixed views of a list as tabs ("Mijn dossiers", "Wacht op ons"): each sets filters and, if given, the sort; the search and the policy year stay. Props: `views`; make the first one `{label: 'Alle', filter: {}}`. */
export function ViewTabs({ views }: { views: readonly SavedView[] }) {
  const { filterValues, setFilters, setSort } = useListContext()
  const { q, ...others } = filterValues
  const kept = { ...onlyYear(others), ...(q ? { q } : {}) }
  const current = views.findIndex((view) => sameValue(view.filter, withoutYear(others)))
  return (
    <Tabs
      value={current === -1 ? false : current}
      variant="scrollable"
      scrollButtons={false}
      sx={{ minHeight: 36, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {views.map((view, index) => (
        <Tab
          key={view.label}
          value={index}
          label={view.label}
          sx={{ minHeight: 36, py: 0.5 }}
          onClick={() => {
            setFilters({ ...view.filter, ...kept }, undefined, false)
            if (view.sort) setSort(view.sort)
          }}
        />
      ))}
    </Tabs>
  )
}
