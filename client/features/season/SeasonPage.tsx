import PrintIcon from '@mui/icons-material/PrintOutlined'
import { Alert, Box, Button, GlobalStyles, MenuItem, Skeleton, TextField, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { Dashboard } from '../../../server/model/dashboard.ts'
import { formatDate, today } from '../../ui/common/dates.ts'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { currentYear, type Period } from '../../ui/lists/policyYear.ts'
import { AgeBlock } from './AgeBlock.tsx'
import { SeasonContext } from './FigureLink.tsx'
import { FunnelBlock } from './FunnelBlock.tsx'
import { LoadBlock } from './LoadBlock.tsx'
import { MilestoneBlock } from './MilestoneBlock.tsx'
import { OutlookBlock } from './OutlookBlock.tsx'
import { RequestBlock } from './RequestBlock.tsx'
import { ListBlock, RejectionBlock, SignalBlock } from './SignalBlock.tsx'
import { useDashboard } from './useDashboard.ts'
import { WeekBlock } from './WeekBlock.tsx'

type PolicyRow = Period & { id: number; code: string; title: string }

/** On paper the page is its figures: no bar, no menu. */
const onPaper = {
  '@media print': {
    'header, aside, .RaSidebar-fixed, .RaLayout-skipNavigationButton': { display: 'none !important' },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
  },
}

/** How the season of one policy stands, in figures that each lead to the list behind them. */
export function SeasonPage() {
  const t = useTranslate()
  const [query, setQuery] = useSearchParams()
  const { data: policies } = useGetList<PolicyRow>('policies', {
    filter: { status: ['published', 'closed'] },
    sort: { field: 'contract_starts_on', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const chosen = policies?.find(({ id }) => String(id) === query.get('policy_id')) ?? (policies && ofNow(policies))
  const { data, error } = useDashboard(chosen?.id)
  return (
    <Box sx={{ py: 2, minWidth: 0 }}>
      <PageTitle title={t('season.title')} />
      <GlobalStyles styles={onPaper} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
            {t('season.title')}
          </Typography>
          {data && (
            <Typography variant="body2" color="text.secondary">
              {t('season.of', { title: data.policy.title, on: formatDate(data.today) })}
            </Typography>
          )}
        </Box>
        {chosen && policies && (
          <TextField
            select
            label={t('season.policy')}
            value={chosen.id}
            onChange={(event) => setQuery({ policy_id: event.target.value })}
            margin="none"
            fullWidth={false}
            sx={{ minWidth: 160, '@media print': { display: 'none' } }}
          >
            {policies.map(({ id, code }) => (
              <MenuItem key={id} value={id}>
                {code}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()} sx={{ '@media print': { display: 'none' } }}>
          {t('season.print')}
        </Button>
      </Box>
      {error ? <Alert severity="error">{t('season.failed')}</Alert> : data ? <Blocks {...data} /> : <Skeleton variant="rounded" height={640} />}
    </Box>
  )
}

/** The policy whose period holds today, else the nearest. */
function ofNow(policies: readonly PolicyRow[]): PolicyRow | undefined {
  const year = String(currentYear(policies, today()))
  return policies.find(({ contract_starts_on, contract_ends_on }) => contract_starts_on.slice(0, 4) <= year && contract_ends_on.slice(0, 4) >= year)
}

/** Short subjects one under another, beside a long one. */
const column = { display: 'grid', gap: 2, minWidth: 0 }

function Blocks(season: Dashboard) {
  return (
    <SeasonContext value={season.policy}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
          gap: 2,
          alignItems: 'start',
          '@media print': { display: 'block', '& > *': { mb: 2 } },
        }}
      >
        <FunnelBlock {...season} />
        <MilestoneBlock {...season} />
        <WeekBlock {...season} />
        <Box sx={column}>
          <LoadBlock {...season} />
          <AgeBlock {...season} />
        </Box>
        <OutlookBlock {...season} />
        <RequestBlock {...season} />
        <Box sx={column}>
          <RejectionBlock {...season} />
          <SignalBlock {...season} />
          <ListBlock {...season} />
        </Box>
      </Box>
    </SeasonContext>
  )
}
