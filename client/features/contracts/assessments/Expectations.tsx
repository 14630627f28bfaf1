import ExpandIcon from '@mui/icons-material/ExpandMore'
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material'
import { type RaRecord, useGetList, useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { useReading } from '../../policies/useReading.ts'

/** What the policy expects of a provider with such a contract, and what the insurer promises: words for the talk, which refuse nothing. */
export function Expectations({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { data } = useGetList('clauses', {
    filter: { policy_id: contract.policy_id, kind: 'expectation', tracks: contract.track, care_types: contract.care_type },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'id', order: 'ASC' },
  })
  if (!data || data.length === 0) return null
  const sections = [...new Set(data.map(({ section }) => section as string))]
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: 'h2' } }} sx={{ mt: 4 }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Typography component="span" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {t('assessments.expectations')} ({data.length})
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('assessments.expectations_hint')}
        </Typography>
        {sections.map((section) => (
          <Box key={section} component="section" aria-label={section} sx={{ mt: 1.5 }}>
            <Typography component="h3" variant="subtitle2">
              {section}
            </Typography>
            {data
              .filter((clause) => clause.section === section)
              .map((clause) => (
                <Expectation key={clause.id} clause={clause} />
              ))}
          </Box>
        ))}
      </AccordionDetails>
    </Accordion>
  )
}

function Expectation({ clause }: { clause: RaRecord }) {
  const reading = useReading(clause)
  return (
    <Box sx={{ mt: 1 }}>
      <PolicyQuote quote={clause.quote} clause={[clause.code, clause.supports].filter(Boolean).join(' · ')} open />
      {reading && (
        <Typography variant="body2" color="text.secondary" sx={{ pl: 1.5, ml: '3px' }}>
          {reading}
        </Typography>
      )}
    </Box>
  )
}
