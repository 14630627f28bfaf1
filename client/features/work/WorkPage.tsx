import { Box, Link, Paper, Typography } from '@mui/material'
import { useGetResourceLabel, useStore, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { PolicyYearSelect } from '../../ui/lists/PolicyYearSelect.tsx'
import { usePolicyYears } from '../../ui/lists/policyYear.ts'
import { ContractCounts } from './ContractCounts.tsx'
import { WorkList } from './WorkList.tsx'

/** The start page: what waits for whoever is here, and under it how many contracts stand where. Who only reads is shown to the lists. */
export function WorkPage() {
  const { identity, role, can } = useIdentity()
  if (!identity) return null
  const whose = role === 'contracting' ? { owner_id: identity.id } : {}
  return (
    <>
      {role === 'viewer' ? <NothingToDo /> : <WorkList filter={whose} />}
      {can('list', 'contracts') && <CountsOfYear />}
    </>
  )
}

const lists = ['contracts', 'providers', 'plafond_requests', 'publications', 'questions', 'policies']

function NothingToDo() {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  return (
    <Box sx={{ py: 2 }}>
      <PageTitle title={t('work.title')} />
      <Typography component="h1" variant="h5" sx={{ fontWeight: 600, mb: 1 }}>
        {t('work.title')}
      </Typography>
      <Typography sx={{ mb: 1 }}>{t('work.nothing_to_do')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {lists
          .filter((resource) => can('list', resource))
          .map((resource) => (
            <li key={resource}>
              <Link component={RouterLink} to={`/${resource}`}>
                {label(resource, 2)}
              </Link>
            </li>
          ))}
      </Box>
    </Box>
  )
}

function CountsOfYear() {
  const t = useTranslate()
  const { current, isPending } = usePolicyYears()
  const [chosen, setChosen] = useStore<number | 'all' | null>('dashboard.year', null)
  if (isPending) return null
  const year = chosen === 'all' ? null : (chosen ?? current)
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2, mt: 1, mb: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, rowGap: 1, flexWrap: 'wrap', mb: 1 }}>
        <Typography component="h2" variant="h6" sx={{ flex: 1 }}>
          {t('work.counts')}
        </Typography>
        <Link component={RouterLink} to="/contracts" sx={{ fontSize: 14 }}>
          {t('work.all_contracts')}
        </Link>
        <PolicyYearSelect value={year} onChange={(next) => setChosen(next === current ? null : (next ?? 'all'))} />
      </Box>
      <ContractCounts year={year} />
    </Paper>
  )
}
