import { Skeleton, Typography } from '@mui/material'
import { type RaRecord, useGetList, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../../ui/cases/Section.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'

const open = ['draft', 'submitted', 'complete']

/** A provider's plafond requests, newest first. */
export function ProviderRequests() {
  const provider = useRecordContext()
  const translate = useTranslate()
  const label = useFieldLabel('plafond_requests')
  const resourceLabel = useGetResourceLabel()
  const { data, isPending } = useGetList<RaRecord>('plafond_requests', {
    filter: { provider_id: provider?.id },
    sort: { field: 'id', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  return (
    <Section title={resourceLabel('plafond_requests', 2)}>
      {isPending ? (
        <Skeleton variant="rounded" height={48} />
      ) : !data || data.length === 0 ? (
        <Typography color="text.secondary">{translate('providers.no_requests')}</Typography>
      ) : (
        <PlainTable
          label={resourceLabel('plafond_requests', 2)}
          rows={data}
          rowKey={(row) => row.id}
          columns={[
            {
              label: label('reference'),
              nowrap: true,
              render: (row) => (
                <RecordLink resource="plafond_requests" id={row.id}>
                  {row.reference}
                </RecordLink>
              ),
            },
            {
              label: label('contract_id'),
              nowrap: true,
              render: (row) => (
                <RecordLink resource="contracts" id={row.contract_id}>
                  {row.contract_reference}
                </RecordLink>
              ),
            },
            { label: label('status'), render: (row) => <StatusChip group="plafond_request_status" value={row.status} /> },
            { label: label('requested_cents'), align: 'right', render: (row) => <EuroField value={row.requested_cents} short /> },
            { label: label('decision_due_on'), render: (row) => <DueDate value={row.decision_due_on} done={!open.includes(row.status)} /> },
          ]}
        />
      )}
    </Section>
  )
}
