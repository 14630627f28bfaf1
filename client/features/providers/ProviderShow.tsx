import { Box, Chip } from '@mui/material'
import { type RaRecord, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../ui/cases/CasePage.tsx'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import { PageTabs, usePageTab } from '../../ui/cases/PageTabs.tsx'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { Contractable } from './Contractable.tsx'
import { ContractsOverYears } from './ContractsOverYears.tsx'
import { ProviderBenchmarks } from './ProviderBenchmarks.tsx'
import { ProviderFunding } from './ProviderFunding.tsx'
import { ProviderListings } from './ProviderListings.tsx'
import { ProviderRegisters } from './ProviderRegisters.tsx'
import { ProviderRequests } from './ProviderRequests.tsx'
import { ProviderContact, ProviderCrisisService, ProviderFacts, ProviderIdentity } from './ProviderSections.tsx'
import { QualificationTimeline } from './QualificationTimeline.tsx'

/** Everything known about one provider. */
export function ProviderShow() {
  return (
    <CasePage>
      <ProviderPage />
    </CasePage>
  )
}

function ProviderPage() {
  const record = useRecordContext<RaRecord>()
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const [tab, setTab] = usePageTab('overview')
  if (!record) return null
  return (
    <FieldNavigation tabOf={() => 'overview'} onTab={setTab}>
      <CaseHeader
        parent={{ label: label('providers', 2), to: '/providers' }}
        reference={record.name}
        facts={[record.agb_code, record.city].filter(Boolean).join(' · ')}
        strip={
          <>
            <ChoiceField source="kind" group="provider_kind" />
            {record.archived && <Chip size="small" label={translate('providers.archived')} />}
          </>
        }
      />
      <RefusalSummary refusals={record.warnings ?? []} severity="warning" />
      <PageTabs
        label={record.name}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'overview', label: translate('providers.tabs.overview'), content: <Overview /> },
          { id: 'history', label: translate('providers.tabs.history'), content: <HistoryList resource="providers" id={record.id} /> },
        ]}
      />
    </FieldNavigation>
  )
}

function Overview() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 8fr) minmax(0, 5fr)' }, columnGap: 2 }}>
      <div>
        <ProviderIdentity />
        <ProviderContact />
        <QualificationTimeline />
        <ProviderBenchmarks />
        <ContractsOverYears />
        <ProviderRequests />
        <ProviderRegisters />
        <ProviderListings />
      </div>
      <div>
        <ProviderFacts />
        <ProviderFunding />
        <ProviderCrisisService />
        <Contractable />
      </div>
    </Box>
  )
}
