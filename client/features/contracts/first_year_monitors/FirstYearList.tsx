import { Box } from '@mui/material'
import { DataTable, type RaRecord, useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { EuroField } from '../../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import type { CardContent } from '../../../ui/lists/CardList.tsx'
import { dense, nowrap } from '../../../ui/lists/denseTable.ts'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { Deviation } from './Deviation.tsx'
import { FirstYearAmounts } from './FirstYearAmounts.tsx'
import { firstYearViews } from './firstYearViews.ts'

const { Col } = DataTable
const hidden = ['owner_id', 'claimed_as_of', 'expected_year_cents', 'invited_on', 'concluded_on']
const wrapped = { minWidth: 130, overflowWrap: 'anywhere' } as const

/** The contracts of new institutions in their first year: claimed against expected, the last talk, the conclusion. */
export function FirstYearList() {
  const t = useTranslate()
  return (
    <ListPage
      sort={{ field: 'provider_name', order: 'ASC' }}
      emptyText={t('resources.first_year_monitors.empty')}
      views={<ViewTabs views={firstYearViews(t)} />}
      actions={<ListActions create={false} />}
    >
      <ListTable card={card} hiddenColumns={hidden} sx={dense}>
        <Col source="contract_reference" sx={nowrap}>
          <RecordLink source="contract_reference" />
        </Col>
        <Col source="provider_name" cellSx={() => ({ minWidth: 130 })} />
        <Col align="right" source="claimed_cents" render={(record: FirstYearMonitorView) => <EuroField value={record.claimed_cents} short />} />
        <Col
          align="right"
          source="expected_to_date_cents"
          render={(record: FirstYearMonitorView) => <EuroField value={record.expected_to_date_cents} short />}
        />
        <Col source="deviation_permille" render={(record: FirstYearMonitorView) => <Deviation monitor={record} />} />
        <Col source="last_talk_on" render={(record: FirstYearMonitorView) => <DutchDateField value={record.last_talk_on} />} />
        <Col source="conclusion" disableSort render={(record: FirstYearMonitorView) => <Box sx={wrapped}>{record.conclusion ?? '–'}</Box>} />
        <Col source="owner_id" render={(record: FirstYearMonitorView) => record.owner_name ?? '–'} />
        <Col source="claimed_as_of" render={(record: FirstYearMonitorView) => <DutchDateField value={record.claimed_as_of} />} />
        <Col align="right" source="expected_year_cents" render={(record: FirstYearMonitorView) => <EuroField value={record.expected_year_cents} short />} />
        <Col source="invited_on" render={(record: FirstYearMonitorView) => <DutchDateField value={record.invited_on} />} />
        <Col source="concluded_on" render={(record: FirstYearMonitorView) => <DutchDateField value={record.concluded_on} />} />
      </ListTable>
    </ListPage>
  )
}

/** A first year as a card, for narrow screens. */
function card(record: RaRecord): CardContent {
  const monitor = record as FirstYearMonitorView
  return {
    title: monitor.provider_name,
    mark: <Deviation monitor={monitor} />,
    lines: [monitor.contract_reference, <FirstYearAmounts key="amounts" monitor={monitor} />, monitor.conclusion],
  }
}
