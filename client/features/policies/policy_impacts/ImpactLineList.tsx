import { Box, Link, Paper } from '@mui/material'
import { DataTable, ListBase, useListContext, useTranslate } from 'react-admin'
import type { ImpactLineView, ImpactView } from '../../../../server/model/policyImpact.ts'
import { useChoiceText } from '../../../ui/common/choices.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { ListPagination } from '../../../ui/lists/ListPagination.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { SearchBox } from '../../../ui/lists/SearchBox.tsx'

const { Col } = DataTable

/** The contracts that a run found refused, a line for each clause, to be searched and taken along as a file. */
export function ImpactLineList({ run, clause }: { run: ImpactView; clause: string | null | undefined }) {
  const t = useTranslate()
  return (
    <ListBase
      resource="policy_impact_lines"
      filter={{ impact_id: run.id, ...(clause === undefined ? {} : { clause }) }}
      sort={{ field: 'provider_name', order: 'ASC' }}
      perPage={25}
      disableSyncWithLocation
      storeKey={false}
    >
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center', my: 1.5 }}>
        <Box sx={{ flex: '1 1 240px', maxWidth: 520 }}>
          <SearchBox label={t('policy_impacts.search')} />
        </Box>
        <Downloads />
      </Box>
      <Paper variant="outlined" sx={{ overflow: 'clip' }}>
        <ListTable
          rowClick={false}
          card={(record) => ({
            title: record.reference,
            to: `/contracts/${record.contract_id}/show`,
            mark: <StatusChip group="contract_status" value={record.status} />,
            lines: [<ProviderOf key="provider" line={record as ImpactLineView} />, record.clause, <Reason key="reason" line={record as ImpactLineView} />],
          })}
        >
          <Col source="reference" render={(record) => <RecordLink to={`/contracts/${record.contract_id}/show`}>{record.reference}</RecordLink>} />
          <Col source="provider_name" render={(record) => <ProviderOf line={record as ImpactLineView} />} />
          <Col source="status" render={(record) => <StatusChip group="contract_status" value={record.status} />} />
          <Col source="clause" sx={{ whiteSpace: 'nowrap' }} render={(record) => record.clause ?? t('policy_impacts.no_clause')} />
          <Col source="message" disableSort render={(record) => <Reason line={record as ImpactLineView} />} />
        </ListTable>
      </Paper>
      <ListPagination />
    </ListBase>
  )
}

function ProviderOf({ line }: { line: ImpactLineView }) {
  const text = useChoiceText()
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {line.provider_name}
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
        {text('track', line.track)} · {text('care_type', line.care_type)}
      </Box>
    </Box>
  )
}

function Reason({ line }: { line: ImpactLineView }) {
  return (
    <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', py: 0.5 }}>
      {line.message} <PolicyQuote quote={line.quote} source={line.source} clause={line.clause} />
    </Box>
  )
}

const formats = ['csv', 'xlsx'] as const

/** The files of exactly what the list shows: its filters, its search, its order. */
function Downloads() {
  const t = useTranslate()
  const { filter, filterValues, sort, total } = useListContext()
  if (!total) return null
  const asked = { filter: JSON.stringify({ ...filter, ...filterValues }), sort: JSON.stringify([sort.field, sort.order]) }
  return (
    <Box sx={{ display: 'flex', gap: 2, fontSize: 14 }}>
      {formats.map((format) => (
        <Link key={format} href={`/api/policy_impact_lines/export?${new URLSearchParams({ ...asked, format })}`} download>
          {t('policy_impacts.download', { format: format.toUpperCase() })}
        </Link>
      ))}
    </Box>
  )
}
