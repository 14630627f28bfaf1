import { Box, Paper, Typography, useMediaQuery } from '@mui/material'
import { type ReactNode, Suspense } from 'react'
import { ListBase, type ListBaseProps, useGetResourceLabel, useListContext, useResourceContext, useStore } from 'react-admin'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { lazily } from '../common/lazily.ts'
import { PageTitle } from '../common/PageTitle.tsx'
import { ForbiddenPage } from '../pages/ForbiddenPage.tsx'
import { FilterDrawer } from './FilterPanel.tsx'
import { FoldFilters } from './FoldFilters.tsx'
import { KeepTrail } from './KeepTrail.tsx'
import { ListPagination } from './ListPagination.tsx'
import { ListEmpty, ListError } from './ListStates.tsx'
import { MeantSearch } from './MeantSearch.tsx'
import { OtherYears } from './OtherYears.tsx'
import { PolicyYearFilter } from './PolicyYearSelect.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useDefaultsWhenRefused } from './useDefaultsWhenRefused.ts'

const CodesFilter = lazily(() => import('./CodesFilter.tsx'), 'CodesFilter', firstWords)

export interface ListPageProps extends Omit<ListBaseProps, 'children' | 'empty' | 'error'> {
  /** Default: the plural name of the resource. */
  title?: string
  /** A `<FilterPanel>`: at the left on a wide screen, behind a button on a narrow one. */
  filters?: ReactNode
  /** A `<ListActions>`. */
  actions?: ReactNode
  /** Saved views as tabs above the table: a `<ViewTabs>`. */
  views?: ReactNode
  /** Words for when there is nothing at all yet, and what to do. */
  emptyText?: string
  /** Offers the policy year beside the search box, and tells what the other years hold. */
  byYear?: boolean
  /** Leaves out the search box. */
  noSearch?: boolean
  /** The children have a way of their own to more than one page, and to what the list itself does not hold. */
  ownPages?: boolean
  /** The table, e.g. a `<ListTable>`. */
  children: ReactNode
}

/** A list page: title with total, actions, views, search, filters at the left, table, pagination. Takes all props of react-admin's ListBase (sort, filter, perPage…). */
export function ListPage({ title, filters, actions, views, emptyText, noSearch = false, byYear = false, ownPages = false, children, ...rest }: ListPageProps) {
  return (
    <ListBase perPage={25} {...rest}>
      <ListLayout title={title} filters={filters} actions={actions} views={views} emptyText={emptyText} noSearch={noSearch} byYear={byYear} ownPages={ownPages}>
        {children}
      </ListLayout>
    </ListBase>
  )
}

function ListLayout({
  title: given,
  filters,
  actions,
  views,
  emptyText,
  noSearch,
  byYear,
  ownPages,
  children,
}: Omit<ListPageProps, keyof ListBaseProps> & { children: ReactNode }) {
  const resource = useResourceContext() ?? ''
  const label = useGetResourceLabel()
  const wide = useMediaQuery('(min-width: 1200px)')
  const { total, isPending, error, filterValues } = useListContext()
  const [folded, setFolded] = useStore('filters_folded', false)
  useDefaultsWhenRefused()
  const title = given ?? label(resource, 2)
  const nothing = !isPending && !error && total === 0 && !ownPages && Object.keys(filterValues).length === 0
  if ((error as { status?: number } | null)?.status === 403) return <ForbiddenPage />
  return (
    <Box sx={{ py: 2, minWidth: 0 }}>
      <PageTitle title={title} />
      <KeepTrail />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', mb: 1.5 }}>
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }} aria-live="polite">
          {total !== undefined && new Intl.NumberFormat('nl-NL').format(total)}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {actions}
      </Box>
      {views}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        {filters && wide && !folded && (
          <Box component="aside" sx={{ width: 208, flexShrink: 0 }}>
            {filters}
          </Box>
        )}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            {filters && wide && <FoldFilters isFolded={folded} onFold={setFolded} />}
            {byYear && <PolicyYearFilter />}
            {!noSearch && <SearchBox sx={{ maxWidth: 400, flex: '1 1 180px' }} />}
            {Array.isArray(filterValues.agb_code) && (
              <Suspense fallback={null}>
                <CodesFilter />
              </Suspense>
            )}
            {filters && !wide && <FilterDrawer>{filters}</FilterDrawer>}
          </Box>
          <MeantSearch />
          {error ? (
            <ListError />
          ) : nothing ? (
            <ListEmpty text={emptyText} />
          ) : (
            <>
              <Paper variant="outlined" sx={{ overflow: 'clip' }}>
                {children}
              </Paper>
              {byYear && <OtherYears />}
              {!ownPages && <ListPagination />}
            </>
          )}
        </Box>
      </Box>
    </Box>
  )
}
