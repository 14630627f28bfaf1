import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ImpactView } from '../../../../server/model/policyImpact.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { formatInstant } from '../../../ui/common/dates.ts'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { formatCount } from './formatCount.ts'

interface EarlierRunsProps {
  runs: readonly ImpactView[]
  shown: ImpactView | undefined
  onChoose: (id: number) => void
}

/** Every calculation that was made of a draft: when, by whom and what it came to; each can be looked at again. */
export function EarlierRuns({ runs, shown, onChoose }: EarlierRunsProps) {
  const t = useTranslate()
  const label = useFieldLabel('policy_impacts')
  if (runs.length < 2) return null
  return (
    <Section title={t('policy_impacts.all')}>
      <PlainTable
        label={t('policy_impacts.all')}
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          {
            label: label('started_at'),
            nowrap: true,
            render: (run) =>
              run.id === shown?.id ? (
                <strong aria-current="true">{formatInstant(run.started_at)}</strong>
              ) : (
                <Link component="button" type="button" onClick={() => onChoose(run.id)} sx={{ fontSize: 'inherit', verticalAlign: 'baseline' }}>
                  {formatInstant(run.started_at)}
                </Link>
              ),
          },
          { label: label('made_by'), render: (run) => run.made_by_name },
          { label: label('status'), render: (run) => <StatusChip group="impact_status" value={run.status} /> },
          { label: label('total_count'), align: 'right', render: (run) => formatCount(run.total_count) },
          { label: label('refused_count'), align: 'right', render: (run) => (run.status === 'done' ? formatCount(run.refused_count) : '–') },
        ]}
      />
    </Section>
  )
}
