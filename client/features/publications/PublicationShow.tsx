import { useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { PublicationView } from '../../../server/model/publication.ts'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../ui/cases/CasePage.tsx'
import { DeleteRecordButton } from '../../ui/cases/DeleteRecordButton.tsx'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import { PageTabs, usePageTab } from '../../ui/cases/PageTabs.tsx'
import { formatDate, formatInstant } from '../../ui/common/dates.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { Downloads } from './Downloads.tsx'
import { EntryList } from './EntryList.tsx'
import { isOpenList } from './isOpenList.ts'
import { ListBehind } from './ListBehind.tsx'
import { PublishStep } from './PublishStep.tsx'
import { usePublicationName } from './usePublicationName.ts'
import { WithdrawList } from './WithdrawList.tsx'

/** One list of contracted parties: choosing, checking and publishing while it is made; what it says for ever after. */
export function PublicationShow() {
  return (
    <CasePage>
      <PublicationPage />
    </CasePage>
  )
}

function PublicationPage() {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const navigate = useNavigate()
  const name = usePublicationName()
  const publication = useRecordContext<PublicationView>()
  const [tab, setTab] = usePageTab('list')
  if (!publication) return null
  const open = isOpenList(publication)
  return (
    <>
      <CaseHeader
        parent={{ label: label('publications', 2), to: '/publications' }}
        reference={name(publication)}
        title={publication.title ?? name(publication)}
        facts={publication.policy_title}
        strip={<Strip publication={publication} />}
        actions={
          open ? (
            <DeleteRecordButton
              resource="publications"
              record={publication}
              title="publications.delete"
              label="publications.delete"
              onDeleted={() => navigate('/publications')}
            />
          ) : (
            <WithdrawList publication={publication} />
          )
        }
      />
      <RefusalSummary
        refusals={(publication.warnings ?? []).map((warning) => ({ ...warning, field: null }))}
        resource="publications"
        severity="warning"
        title={t('publications.warning')}
      />
      <ListBehind publication={publication} />
      <PageTabs
        label={name(publication)}
        current={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'list',
            label: t(open ? 'publications.tabs.make' : 'publications.tabs.list'),
            content: open ? (
              <>
                <ChooseStep />
                <CheckStep publication={publication} />
                <PublishStep publication={publication} />
              </>
            ) : (
              <>
                <Downloads publication={publication} />
                <EntryList publication={publication} />
              </>
            ),
          },
          ...(open
            ? [{ id: 'entries', label: t('publications.tabs.entries', { count: publication.entry_count }), content: <EntryList publication={publication} /> }]
            : [{ id: 'differences', label: t('publications.tabs.differences'), content: <DifferenceList publication={publication} /> }]),
          { id: 'history', label: t('providers.tabs.history'), content: <HistoryList resource="publications" id={publication.id} /> },
        ]}
      />
    </>
  )
}

function Strip({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const { status, scheduled_at, published_on, published_by_name, withdrawn_on, withdrawn_by_name, reason } = publication
  return (
    <>
      <StatusChip group="publication_status" value={status} />
      <span>{t('publications.entries', { smart_count: publication.entry_count })}</span>
      {status === 'scheduled' && <span>{t('publications.scheduled_for', { at: formatInstant(scheduled_at), name: publication.scheduled_by_name ?? '' })}</span>}
      {published_on && <span>{t('publications.published_by', { on: formatDate(published_on), name: published_by_name ?? '' })}</span>}
      {withdrawn_on && <span>{t('publications.withdrawn_by', { on: formatDate(withdrawn_on), name: withdrawn_by_name ?? '', reason: reason ?? '' })}</span>}
    </>
  )
}
