import { Box } from '@mui/material'
import { useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { OwnerName } from '../../../ui/absence/OwnerName.tsx'
import { CaseHeader } from '../../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { HistoryList } from '../../../ui/cases/HistoryList.tsx'
import { PageTabs, usePageTab } from '../../../ui/cases/PageTabs.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { FieldNavigation } from '../../../ui/forms/FieldNavigation.tsx'
import { Deviation } from './Deviation.tsx'
import { FirstYearConclusion } from './FirstYearConclusion.tsx'
import { FirstYearExpectation } from './FirstYearExpectation.tsx'
import { FirstYearFigures } from './FirstYearFigures.tsx'
import { FirstYearTalks } from './FirstYearTalks.tsx'

/** The first year of one new institution: what is claimed against what was expected, the talks, and the conclusion. */
export function FirstYearShow() {
  return (
    <CasePage>
      <FirstYearPage />
    </CasePage>
  )
}

function FirstYearPage() {
  const monitor = useRecordContext<FirstYearMonitorView>()
  const t = useTranslate()
  const label = useGetResourceLabel()
  const [tab, setTab] = usePageTab('overview')
  if (!monitor) return null
  return (
    <FieldNavigation tabOf={() => 'overview'} onTab={setTab}>
      <CaseHeader
        parent={{ label: label('first_year_monitors', 2), to: '/first_year_monitors' }}
        reference={monitor.contract_reference}
        title={
          <RecordLink resource="providers" id={monitor.provider_id}>
            {monitor.provider_name}
          </RecordLink>
        }
        facts={
          <RecordLink resource="contracts" id={monitor.contract_id}>
            {monitor.contract_reference}
          </RecordLink>
        }
        strip={<Strip monitor={monitor} />}
      />
      <PageTabs
        label={monitor.contract_reference}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'overview', label: t('contracts.tabs.overview'), content: <Overview monitor={monitor} /> },
          { id: 'history', label: t('contracts.tabs.history'), content: <HistoryList resource="first_year_monitors" id={monitor.id} /> },
        ]}
      />
    </FieldNavigation>
  )
}

function Strip({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  const facts: [string, React.ReactNode][] = [
    [t('resources.first_year_monitors.fields.deviation_permille'), <Deviation key="deviation" monitor={monitor} />],
    [t('resources.first_year_monitors.fields.last_talk_on'), <DutchDateField key="talk" value={monitor.last_talk_on} />],
    [t('resources.contracts.fields.owner_id'), <OwnerName key="owner" id={monitor.owner_id} name={monitor.owner_name} />],
  ]
  return (
    <>
      <StatusChip group="contract_status" value={monitor.contract_status} />
      {facts.map(([name, value]) => (
        <Box component="span" key={name} sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {name}:
          </Box>
          {value}
        </Box>
      ))}
    </>
  )
}

function Overview({ monitor }: { monitor: FirstYearMonitorView }) {
  const navigate = useNavigate()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 8fr) minmax(0, 5fr)' }, columnGap: 2, alignItems: 'start' }}>
      <FirstYearFigures monitor={monitor} />
      <div>
        <FirstYearExpectation monitor={monitor} />
        <FirstYearTalks monitor={monitor} />
        <FirstYearConclusion monitor={monitor} />
      </div>
      {monitor.contract_origin !== 'new' && (
        <Box sx={{ gridColumn: '1 / -1', display: 'flex' }}>
          <DeleteRecordButton
            resource="first_year_monitors"
            record={monitor}
            title="first_years.remove"
            label="first_years.remove"
            onDeleted={() => navigate('/first_year_monitors')}
          />
        </Box>
      )}
    </Box>
  )
}
