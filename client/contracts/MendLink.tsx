import { Link } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { Assessment } from '../assessments/assessmentGroups.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { RecordLink } from '../fields/RecordLink.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import type { Refusal } from '../forms/answers.ts'
import { useGoToField } from '../forms/FieldNavigation.tsx'
import { tabOfField, useContractTab } from './contractTab.ts'
import type { Contract } from './contractTypes.ts'

/** The link from a point on the checklist to what mends it: the condition's line, the tab, the provider's page, or, for who may edit it, the field. */
export function MendLink({ refusal, contract }: { refusal: Refusal; contract: Contract }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const goTo = useGoToField()
  const label = useFieldLabel('contracts')
  const [, setTab] = useContractTab(contract)
  const { data: assessments } = useGetList<Assessment>('assessments', {
    filter: { contract_id: contract.id },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'id', order: 'ASC' },
  })
  const { clause, field } = refusal
  if (clause && assessments?.some((row) => row.clause === clause))
    return <Go words={t('contracts.to_assessment')} onClick={() => setTab('assessment', clause)} />
  if ((!field && clause) || field === 'qualifications' || field === 'provider_id' || field?.startsWith('provider.') || field?.startsWith('crisis_service'))
    return (
      <RecordLink resource="providers" id={contract.provider_id}>
        {t('contracts.to_provider')}
      </RecordLink>
    )
  if (!field) return null
  const tab = tabOfField(field)
  if (tab !== 'overview') return <Go words={t('contracts.to_tab', { tab: t(`contracts.tabs.${tab}`) })} onClick={() => setTab(tab)} />
  if (!can('edit', 'contracts')) return null
  return <Go words={t('app.to_field', { field: label(field) })} onClick={() => goTo(field)} />
}

const Go = ({ words, onClick }: { words: string; onClick: () => void }) => (
  <Link component="button" type="button" onClick={onClick} sx={{ fontSize: 13, verticalAlign: 'baseline' }}>
    {words}
  </Link>
)
