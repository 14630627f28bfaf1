import { Box } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetResourceLabel, useListContext, useResourceContext, useTranslate } from 'react-admin'
import { formatEuro } from '../common/euro.ts'
import type { AppDataProvider } from '../data/dataProvider.ts'
import { formatShare } from '../fields/UtilisationBar.tsx'

/** Under a list: what all rows of its filter come to, as the server reckons it. A part ("benutting") is of the rows that have both figures. */
export function ListTotals() {
  const t = useTranslate()
  const resource = useResourceContext() ?? ''
  const label = useGetResourceLabel()
  const { filterValues } = useListContext()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data } = useQuery({
    queryKey: [resource, 'totals', JSON.stringify(filterValues)],
    queryFn: () => dataProvider.totals(resource, filterValues),
    placeholderData: (previous) => previous,
  })
  if (!data) return null
  const { count, ...figures } = data
  const known = Object.entries(figures).filter((figure): figure is [string, number] => figure[1] !== null)
  if (known.length === 0) return null
  const name = label(resource, count)
  return (
    <Box
      role="group"
      aria-label={t('app.totals.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: { xs: 'flex-start', md: 'flex-end' },
        columnGap: 3,
        rowGap: 0.5,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        fontSize: 13,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Box component="span" sx={{ fontWeight: 600, width: { xs: 1, md: 'auto' } }}>
        {t('app.totals.of', { count: new Intl.NumberFormat('nl-NL').format(count), name: name.charAt(0).toLowerCase() + name.slice(1) })}
      </Box>
      {known.map(([field, value]) => (
        <span key={field}>
          {t(`resources.${resource}.fields.${field}`)}
          {isAmount(field) ? '' : ` ${t('app.totals.both_known')}`}:{' '}
          <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
            {isAmount(field) ? formatEuro(value) : formatShare(value)}
          </Box>
        </span>
      ))}
    </Box>
  )
}

const isAmount = (field: string): boolean => field.endsWith('_cents')
