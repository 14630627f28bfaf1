import { Box, Typography } from '@mui/material'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import { Section } from '../../../ui/cases/Section.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import type { Contract } from '../contractTypes.ts'
import { useOfContract } from '../useOfContract.ts'
import { Deviation } from './Deviation.tsx'
import { FirstYearAmounts } from './FirstYearAmounts.tsx'
import type { FirstYearMonitor } from './firstYearTypes.ts'

/** How the first year of a new institution goes, on its contract's page, with the way to its monitoring. Nothing where it is not monitored. */
export function FirstYearOfContract({ contract }: { contract: Contract }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { rows } = useOfContract<FirstYearMonitor>('first_year_monitors', contract.id, { field: 'id', order: 'ASC' })
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
