import FilterIcon from '@mui/icons-material/FilterListOutlined'
import { Box, Button, Checkbox, Drawer, FormControlLabel, FormGroup, Typography } from '@mui/material'
import { type ReactNode, Suspense, useState } from 'react'
import { useListContext, useSavedQueries, useTranslate } from 'react-admin'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { useChoices } from '../common/choices.ts'
import { lazily } from '../common/lazily.ts'
import { sameValue } from '../forms/sameValue.ts'
import { onlyYear, withoutYear } from './policyYear.ts'

const SavedQueries = lazily(() => import('./SavedQueries.tsx'), 'SavedQueries', firstWords)

/** The filters of a list: `<FacetFilter>`s, then the saved queries as soon as there is one, the filters change or somebody asks. Stands at the left, or in a drawer on a narrow screen. */
export function FilterPanel({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const { filterValues, resource, setFilters } = useListContext()
  const [saved] = useSavedQueries(resource)
  const { q, ...others } = withoutYear(filterValues)
  const chosen = q ? { ...others, q } : others
  const [atFirst] = useState(chosen)
  const [keeping, setKeeping] = useState(false)
  const kept = { ...onlyYear(filterValues), ...(q ? { q } : {}) }
  return (
    <Box>
      {children}
      {Object.keys(others).length > 0 && (
        <Button size="small" onClick={() => setFilters(kept, undefined, false)} sx={{ mb: 2 }}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      )}
      {keeping || saved?.length > 0 || !sameValue(chosen, atFirst) ? (
        <Suspense fallback={null}>
          <SavedQueries />
        </Suspense>
      ) : (
        <Button size="small" onClick={() => setKeeping(true)} sx={{ display: 'block', mb: 2 }}>
          {translate('ra.saved_queries.label')}
        </Button>
      )}
    </Box>
  )
}

interface FacetFilterProps {
  label: string
  source: string
  /** The choices: a group of choices.ts, or own ones. */
  group?: ChoiceGroup
  choices?: { id: string | number; name: string }[]
  /** How many records each value has, of `useFacets(...)[source]`; without it no counts show. */
  counts?: Record<string, number>
  /** Only these values of the group. */
  only?: readonly string[]
}

/** One filter with a checkbox a value (several may be on) and how many records each has. Values without records stay out unless they are on. */
export function FacetFilter({ label, source, group, choices, counts, only }: FacetFilterProps) {
  const own = useChoices(group ?? 'boolean', only)
  const { filterValues, setFilters } = useListContext()
  const chosen: (string | number)[] = [filterValues[source] ?? []].flat()
  const isOn = (id: string | number) => chosen.map(String).includes(String(id))
  const shown = (choices ?? own).filter(({ id }) => !counts || counts[id] || isOn(id))
  const toggle = (id: string | number) => {
    if (group === 'boolean') return toggleFlag(id === 'true')
    const next = isOn(id) ? chosen.filter((each) => String(each) !== String(id)) : [...chosen, id]
    const { [source]: _, ...others } = filterValues
    setFilters(next.length > 0 ? { ...others, [source]: next } : others, undefined, false)
  }
  const toggleFlag = (value: boolean) => {
    const { [source]: current, ...others } = filterValues
    setFilters(current === value ? others : { ...others, [source]: value }, undefined, false)
  }
  if (shown.length === 0) return null
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {label}
      </Typography>
      <FormGroup>
        {shown.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox size="small" checked={isOn(id)} onChange={() => toggle(id)} sx={{ p: 0.5 }} />}
            label={
              <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 14 }}>
                <span>{name}</span>
                {counts && (
                  <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                    {counts[id] ?? 0}
                  </Box>
                )}
              </Box>
            }
            slotProps={{ typography: { sx: { flex: 1 } } }}
            sx={{ mr: 0, ml: -0.5 }}
          />
        ))}
      </FormGroup>
    </Box>
  )
}

/** The button with the number of filters in use, and the drawer behind it. */
export function FilterDrawer({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  const { filterValues } = useListContext()
  const count = Object.keys(withoutYear(filterValues)).filter((key) => key !== 'q').length
  return (
    <>
      <Button variant="outlined" startIcon={<FilterIcon />} onClick={() => setOpen(true)} sx={{ height: 40 }}>
        {translate('app.filters')}
        {count > 0 && ` (${count})`}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} anchor="left">
        <Box role="dialog" aria-label={translate('app.filters')} sx={{ width: 300, maxWidth: '88vw', p: 2 }}>
          {children}
          <Button variant="contained" fullWidth onClick={() => setOpen(false)} sx={{ mt: 2 }}>
            {translate('app.action.show_results')}
          </Button>
        </Box>
      </Drawer>
    </>
  )
}
