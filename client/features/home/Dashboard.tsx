import { Box, Link, Paper, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { PolicyYearSelect } from '../../ui/lists/PolicyYearSelect.tsx'
import { usePolicyYears } from '../../ui/lists/policyYear.ts'
import { ContractCounts } from './ContractCounts.tsx'
import { MyContracts } from './MyContracts.tsx'
import { OpenTasks } from './OpenTasks.tsx'
import { RequestsToDecide } from './RequestsToDecide.tsx'

/** The start page: what is mine and falls due first, what waits for a decision, and how many contracts stand where. */
export function Dashboard() {
  const t = useTranslate()
  const { identity, can } = useIdentity()
  const { current, isPending } = usePolicyYears()
  const [chosen, setChosen] = useStore<number | 'all' | null>('dashboard.year', null)
  if (!identity || isPending) return null
  const year = chosen === 'all' ? null : (chosen ?? current)
  const deciding = can('decide', 'plafond_requests')
  return (
    <Box sx={{ py: 2 }}>
      <PageTitle title={t('dashboard.title')} />
      <Box sx={{ display: 'flex', gap: 2, rowGap: 2, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', mb: 2 }}>
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          {t('dashboard.welcome', { name: identity.fullName })}
        </Typography>
        <PolicyYearSelect value={year} onChange={(next) => setChosen(next === current ? null : (next ?? 'all'))} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, gap: 2, alignItems: 'start' }}>
        {can('edit', 'contracts') && (
          <Block title={t('dashboard.my_contracts')} to="/contracts" more={t('dashboard.all_contracts')}>
            <MyContracts userId={identity.id} year={year} />
          </Block>
        )}
        {/* beside one's own contracts in a column; without those over the whole width */}
        <Box sx={{ display: can('edit', 'contracts') ? 'grid' : 'contents', gap: 2, minWidth: 0 }}>
          <Block title={t('dashboard.tasks')} to="/tasks" more={t('dashboard.all_tasks')}>
            <OpenTasks owner={can('edit', 'tasks') && !can('end', 'contracts') ? identity.id : undefined} />
          </Block>
          {can('list', 'plafond_requests') && (
            <Block title={t(deciding ? 'dashboard.to_decide' : 'dashboard.waiting_requests')} to="/plafond_requests" more={t('dashboard.all_requests')}>
              <RequestsToDecide year={year} />
            </Block>
          )}
          <Block title={t('dashboard.counts')} to="/contracts" more={t('dashboard.all_contracts')}>
            <ContractCounts year={year} />
          </Block>
        </Box>
      </Box>
    </Box>
  )
}

function Block({ title, to, more, children }: { title: string; to: string; more: string; children: ReactNode }) {
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography component="h2" variant="h6" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <Link component={RouterLink} to={to} sx={{ fontSize: 14 }}>
          {more}
        </Link>
      </Box>
      {children}
    </Paper>
  )
}
