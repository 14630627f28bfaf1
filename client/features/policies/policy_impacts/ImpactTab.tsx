import { Alert, Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin'
import { Section } from '../../../ui/cases/Section.tsx'
import { formatInstant } from '../../../ui/common/dates.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import type { AppDataProvider } from '../../../ui/data/dataProvider.ts'
import { EarlierRuns } from './EarlierRuns.tsx'
import { ImpactProgress } from './ImpactProgress.tsx'
import { ImpactResult } from './ImpactResult.tsx'
import { useImpacts } from './useImpacts.ts'
import { useImpactWords } from './useImpactWords.ts'

/** What a draft policy would change for the contracts of the policy it was copied from: starting the calculation, how far it is, and what it found. */
export function ImpactTab({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const words = useImpactWords(policy)
  const { can } = useIdentity()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { runs, error, refetch } = useImpacts(policy)
  const [chosen, setChosen] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [starting, setStarting] = useState(false)
  if (error) return <Typography color="text.secondary">{error.message}</Typography>
  if (!runs) return <Skeleton variant="rounded" height={240} />
  const [latest] = runs
  const running = latest?.status === 'running'
  const shown = runs.find(({ id }) => id === chosen) ?? latest
  const canStart = policy.status !== 'closed' && can('edit', 'policies')
  const start = async () => {
    setStarting(true)
    try {
      await dataProvider.startImpact(policy.id)
      setProblem(null)
      setChosen(null)
    } catch (failure) {
      setProblem((failure as Error).message)
    } finally {
      setStarting(false)
      refetch()
    }
  }
  return (
    <>
      <Section
        title={words('title')}
        extra={
          canStart && (
            <Button variant={latest ? 'outlined' : 'contained'} disabled={running || starting} onClick={() => void start()}>
              {t(latest ? 'policy_impacts.again' : 'policy_impacts.start')}
            </Button>
          )
        }
      >
        <Typography sx={{ maxWidth: 800 }}>
          {words('hint', { code: policy.status === 'published' ? policy.code : policy.based_on_code })}{' '}
          {latest && latest.years_moved !== 0 && t('policy_impacts.moved', { smart_count: latest.years_moved })}
        </Typography>
        {problem && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {problem}
          </Alert>
        )}
        {running && <ImpactProgress run={latest} />}
        {!latest && (
          <Typography color="text.secondary" sx={{ mt: 2 }}>
            {words(canStart ? 'none_start' : 'none')}
          </Typography>
        )}
        {(shown?.status === 'failed' || shown?.status === 'stopped') && (
          <Alert severity="warning" variant="outlined" sx={{ mt: 2 }}>
            {t(`policy_impacts.${shown.status}`, { at: formatInstant(shown.finished_at) })}
          </Alert>
        )}
      </Section>
      <Box aria-live="polite">{shown?.status === 'done' && <ImpactResult key={shown.id} run={shown} policy={policy} />}</Box>
      <EarlierRuns runs={runs} shown={shown} onChoose={setChosen} />
    </>
  )
}
