import { Alert, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useTranslate } from 'react-admin'
import type { ImpactView } from '../../../../server/model/policyImpact.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { formatInstant } from '../../../ui/common/dates.ts'
import { ContradictionSummary } from '../Contradictions.tsx'
import { ClauseCounts } from './ClauseCounts.tsx'
import { formatCount } from './formatCount.ts'
import { ImpactLineList } from './ImpactLineList.tsx'
import { NotJudged } from './NotJudged.tsx'
import { useImpactWords } from './useImpactWords.ts'

/** What a run found: how many contracts would be refused an offer, by which clauses, and which they are. */
export function ImpactResult({ run, policy }: { run: ImpactView; policy: RaRecord }) {
  const t = useTranslate()
  const words = useImpactWords(policy)
  const [clause, setClause] = useState<string | null | undefined>(undefined)
  const { refused_count, freed_count, masked } = run
  const freed = (run.freed_by_clause ?? []).map((one) => `${one.clause ?? t('policy_impacts.no_clause')} (${formatCount(one.count)})`).join(', ')
  const count = formatCount(refused_count)
  const found = refused_count === 0 ? words('nobody') : words('refused', { smart_count: refused_count, count })
  const title = run.total_count === 0 ? t('policy_impacts.no_contracts', { code: run.against_code }) : found
  const state = { at: formatInstant(run.started_at), name: run.made_by_name ?? '', count: formatCount(run.total_count) }
  return (
    <Section title={title}>
      {run.outdated && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {words('outdated')}
        </Alert>
      )}
      <Typography variant="body2" color="text.secondary">
        {t('policy_impacts.state', { smart_count: run.total_count, ...state })}
      </Typography>
      {freed_count > 0 && (
        <Typography variant="body2" color="text.secondary">
          {words('freed', { smart_count: freed_count, count: formatCount(freed_count), clauses: freed })}
        </Typography>
      )}
      {masked && (
        <Typography variant="body2" color="text.secondary">
          {t('policy_impacts.hidden')}
        </Typography>
      )}
      <NotJudged run={run} />
      {policy.status === 'draft' && <ContradictionSummary policy={policy} />}
      {refused_count > 0 && (
        <>
          <ClauseCounts run={run} policy={policy} chosen={clause} onChoose={setClause} />
          <ImpactLineList run={run} clause={clause} />
        </>
      )}
    </Section>
  )
}
