import { Alert, Box, Skeleton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { FrameworkChart } from './FrameworkChart.tsx'
import { FrameworkLine } from './FrameworkLine.tsx'
import { useFramework } from './useFramework.ts'

/** The guiding framework in the purchasing talk about a contract: a score and a remark for each criterion, and their picture. It decides nothing, and says so. */
export function FrameworkTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { framework, scores, isPending, error } = useFramework(contract.id)
  if (isPending) return <Skeleton variant="rounded" height={320} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!framework || framework.criteria.length === 0) return <Typography color="text.secondary">{t('framework.none')}</Typography>
  const { note, criteria } = framework
  const editable = can('create', 'framework_scores')
  return (
    <>
      {note && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t('framework.decides_nothing')}
          <PolicyQuote open quote={note.quote} source={note.source} clause={note.clause} />
        </Alert>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, columnGap: 2, alignItems: 'start' }}>
        <Section title={t('framework.criteria')} extra={<Progress scored={scores.size} total={criteria.length} />}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('framework.scale')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {criteria.map((criterion) => (
              <FrameworkLine
                key={criterion.criterion}
                contractId={contract.id}
                criterion={criterion}
                row={scores.get(criterion.criterion)}
                editable={editable}
              />
            ))}
          </Box>
        </Section>
        <Box sx={{ position: { lg: 'sticky' }, top: 64 }}>
          <Section title={t('framework.chart')}>
            <FrameworkChart rows={criteria.map(({ criterion }) => ({ criterion, score: scores.get(criterion)?.score ?? null }))} />
          </Section>
        </Box>
      </Box>
    </>
  )
}

function Progress({ scored, total }: { scored: number; total: number }) {
  const t = useTranslate()
  return (
    <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {t('framework.progress', { scored, total })}
    </Typography>
  )
}
