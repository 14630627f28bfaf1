import { Button, Skeleton, Typography } from '@mui/material'
import { type RaRecord, useGetList, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { Section } from '../../ui/cases/Section.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'

/** A provider's contracts, newest year first, by care type. */
export function ContractsOverYears() {
  const provider = useRecordContext()
  const translate = useTranslate()
  const label = useFieldLabel('contracts')
  const resourceLabel = useGetResourceLabel()
  const { can } = useIdentity()
  const { data, isPending } = useGetList<RaRecord>('contracts', {
    filter: { provider_id: provider?.id },
    sort: { field: 'starts_on', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const year = (record: RaRecord) => [...new Set([record.starts_on, record.ends_on].filter(Boolean).map((date: string) => date.slice(0, 4)))].join('-') || '–'
  const rows = [...(data ?? [])].sort((one, other) => year(other).localeCompare(year(one)) || String(one.care_type).localeCompare(String(other.care_type)))
  const create = can('create', 'contracts') && !provider?.archived && (
    <Button component={Link} to={`/contracts/create?source=${encodeURIComponent(JSON.stringify({ provider_id: provider?.id }))}`}>
      {translate('providers.new_contract')}
    </Button>
  )
  return (
    <Section title={resourceLabel('contracts', 2)} extra={create}>
      {isPending ? (
        <Skeleton variant="rounded" height={80} />
      ) : rows.length === 0 ? (
        <Typography color="text.secondary">{translate('providers.no_contracts')}</Typography>
      ) : (
        <PlainTable
          label={resourceLabel('contracts', 2)}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              label: label('reference'),
              nowrap: true,
              render: (row) => (
                <RecordLink resource="contracts" id={row.id}>
                  {row.reference}
                </RecordLink>
              ),
            },
            {
              label: label('track'),
              render: (row) => (
                <>
                  <ChoiceField group="track" value={row.track} />
                  <Typography variant="caption" component="div" color="text.secondary">
                    <ChoiceField group="care_type" value={row.care_type} /> {year(row)}
                  </Typography>
                </>
              ),
            },
            { label: label('status'), render: (row) => <StatusChip group="contract_status" value={row.status} /> },
            { label: label('plafond_cents'), align: 'right', render: (row) => <EuroField value={row.plafond_cents} short /> },
          ]}
        />
      )}
    </Section>
  )
}
