import { Box, Typography } from '@mui/material'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { useOfContract } from '../useOfContract.ts'
import { Deviation } from './Deviation.tsx'
import { FirstYearAmounts } from './FirstYearAmounts.tsx'

/** How the first year of a new institution goes, on its contract's page, with the way to its monitoring. Nothing where it is not monitored. */
export function FirstYearOfContract({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { rows } = useOfContract<FirstYearMonitorView>('first_year_monitors', contract.id, { field: 'id', order: 'ASC' })
  const [monitor] = rows
  if (!monitor) return null
  return (
    <Section title={label('first_year_monitors', 1)} extra={<Deviation monitor={monitor} />}>
      <Typography variant="body2">
        <FirstYearAmounts monitor={monitor} />
      </Typography>
      <Box sx={{ mt: 1 }}>
        <RecordLink resource="first_year_monitors" id={monitor.id}>
          {t('first_years.to_monitor')}
        </RecordLink>
      </Box>
    </Section>
  )
}
