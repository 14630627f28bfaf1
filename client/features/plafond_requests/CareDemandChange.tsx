import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { CareDemandShare } from '../../../server/model/plafondRequest.ts'
import type { RequestComparison } from '../../../server/model/requestComparison.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'

const percent = (share: number) => `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(share)}%`
const points = (difference: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(difference)

/** The division by care demand against the one that the provider gave before. */
export function CareDemandChange({ now, before }: { now: readonly CareDemandShare[]; before: RequestComparison['care_demand_before'] }) {
  const t = useTranslate()
  const of = (rows: readonly CareDemandShare[], type: string) => rows.find((row) => row.type === type)?.share ?? 0
  const types = [...new Set([...now, ...(before?.rows ?? [])].map(({ type }) => type))].sort((one, other) => of(now, other) - of(now, one))
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {t('comparison.care_demand')}
      </Typography>
      {before === null ? (
        <Typography variant="body2">{t('comparison.no_care_demand')}</Typography>
      ) : (
        <>
          <Typography variant="body2" color="text.secondary">
            {t(before.earlier_year ? 'comparison.against_year' : 'comparison.against_request', {
              reference: before.reference,
              on: formatDate(before.submitted_on),
            })}
          </Typography>
          <PlainTable
            label={t('comparison.care_demand')}
            rows={types}
            rowKey={(type) => type}
            columns={[
              { label: t('plafond_requests.care_demand_type'), render: (type) => type },
              { label: t('comparison.before'), align: 'right', render: (type) => percent(of(before.rows, type)) },
              { label: t('comparison.now'), align: 'right', render: (type) => percent(of(now, type)) },
              { label: t('comparison.difference'), align: 'right', render: (type) => points(of(now, type) - of(before.rows, type)) },
            ]}
          />
        </>
      )}
    </>
  )
}
