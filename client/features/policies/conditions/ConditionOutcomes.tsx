import { Box, Button, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { choiceGroups } from '../../../i18n/choiceGroups.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { useChoiceText } from '../../../ui/common/choices.ts'
import type { AppDataProvider } from '../../../ui/data/dataProvider.ts'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'

/** Where a condition is met or not across contracts: how many of each outcome, and which contracts. */
export function ConditionOutcomes() {
  const condition = useRecordContext()
  const translate = useTranslate()
  const text = useChoiceText()
  const label = useFieldLabel('contracts')
  const dataProvider = useDataProvider<AppDataProvider>()
  const [outcome, setOutcome] = useState<string | null>(null)
  const [limit, setLimit] = useState(25)
  const { data, isPending, error } = useQuery({
    queryKey: ['conditions', 'outcomes', condition?.id],
    queryFn: () => dataProvider.outcomes(condition?.id ?? ''),
    enabled: condition !== undefined,
  })
  const rows = (data?.contracts ?? []).filter((row) => outcome === null || row.outcome === outcome)
  return (
    <Section title={translate('conditions.across')}>
      {isPending && <Skeleton variant="rounded" height={120} />}
      {error && <Typography color="text.secondary">{error.message}</Typography>}
      {data && Object.keys(data.counts).length === 0 && <Typography color="text.secondary">{translate('conditions.nowhere')}</Typography>}
      {data && Object.keys(data.counts).length > 0 && (
        <>
          <ToggleButtonGroup
            size="small"
            exclusive
            value={outcome}
            onChange={(_, value) => setOutcome(value)}
            aria-label={translate('conditions.by_outcome')}
            sx={{ flexWrap: 'wrap', mb: 1 }}
          >
            {choiceGroups.outcome
              .filter((each) => data.counts[each])
              .map((each) => (
                <ToggleButton key={each} value={each} sx={{ textTransform: 'none', gap: 1, py: 0.5 }}>
                  {text('outcome', each)} <strong>{data.counts[each]}</strong>
                </ToggleButton>
              ))}
          </ToggleButtonGroup>
          <PlainTable
            label={translate('conditions.across')}
            rows={rows.slice(0, limit)}
            rowKey={(row) => row.contract_id}
            columns={[
              {
                label: label('reference'),
                nowrap: true,
                render: (row) => (
                  <RecordLink resource="contracts" id={row.contract_id}>
                    {row.reference}
                  </RecordLink>
                ),
              },
              { label: label('provider_name'), render: (row) => row.provider_name },
              {
                label: translate('resources.assessments.fields.outcome'),
                render: (row) => (row.outcome ? <StatusChip group="outcome" value={row.outcome} /> : translate('providers.masked')),
              },
            ]}
          />
          {rows.length > limit && (
            <Box sx={{ mt: 1 }}>
              <Button onClick={() => setLimit(limit + 100)}>{translate('app.history.more')}</Button>
            </Box>
          )}
        </>
      )}
    </Section>
  )
}
