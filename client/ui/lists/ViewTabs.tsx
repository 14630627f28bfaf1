import { Box, ButtonBase } from '@mui/material'
import type { KeyboardEvent } from 'react'
import { useListContext } from 'react-admin'
import { sameValue } from '../forms/sameValue.ts'
import { onlyYear, withoutYear } from './policyYear.ts'

export interface SavedView {
  label: string
  filter: Record<string, unknown>
  sort?: { field: string; order: 'ASC' | 'DESC' }
}

const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The arrow keys go along the tabs, as in any row of tabs. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const next = steps[event.key]?.(tabs.indexOf(event.target as HTMLElement), tabs.length)
  if (next === undefined) return
  event.preventDefault()
  tabs[next]?.focus()
}

/**
 * Fixed views of a list as tabs ("Mijn dossiers", "Wacht op ons"): each sets filters and, if given, the sort; the search and the policy year stay.
 * Make the first one `{label: 'Alle', filter: {}}`. A plain row, as MUI's tabs bring 4 kB to every list.
 */
export function ViewTabs({ views }: { views: readonly SavedView[] }) {
  const { filterValues, setFilters, setSort } = useListContext()
  const { q, ...others } = filterValues
  const kept = { ...onlyYear(others), ...(q ? { q } : {}) }
  const current = views.findIndex((view) => sameValue(view.filter, withoutYear(others)))
  const choose = (view: SavedView) => {
    setFilters({ ...view.filter, ...kept }, undefined, false)
    if (view.sort) setSort(view.sort)
  }
  return (
    <Box role="tablist" onKeyDown={walk} sx={{ display: 'flex', overflowX: 'auto', mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      {views.map((view, index) => (
        <ButtonBase
          key={view.label}
          role="tab"
          aria-selected={index === current}
          tabIndex={index === Math.max(current, 0) ? 0 : -1}
          onClick={() => choose(view)}
          sx={{
            minHeight: 36,
            px: 1.5,
            fontSize: 14,
            fontWeight: 500,
            whiteSpace: 'nowrap',
            borderBottom: 2,
            borderColor: index === current ? 'primary.main' : 'transparent',
            color: index === current ? 'primary.main' : 'text.secondary',
          }}
        >
          {view.label}
        </ButtonBase>
      ))}
    </Box>
  )
}
