import { Link } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { Refusal } from '../../../server/model/answers.ts'
import type { AssessmentView } from '../../../server/model/assessment.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { useGoToField } from '../../ui/forms/FieldNavigation.tsx'
import { useContractTab } from './contractTab.ts'
import { mendTarget } from './mendTarget.ts'

/** The link from a point on the checklist to what mends it: the condition's line, the tab, the amendment, the provider's page, or, for who may edit it, the field. */
export function FixLink({ refusal, contract }: { refusal: Refusal; contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const goTo = useGoToField()
  const label = useFieldLabel('contracts')
  const [, setTab] = useContractTab(contract)
  const { data: assessments } = useGetList<AssessmentView>('assessments', {
    filter: { contract_id: contract.id },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'id', order: 'ASC' },
  })
  const target = mendTarget(refusal, contract, (clause) => assessments?.some((row) => row.clause === clause) === true)
  switch (target?.to) {
    case 'provider':
      return (
        <RecordLink resource="providers" id={contract.provider_id}>
          {t('contracts.to_provider')}
        </RecordLink>
      )
    case 'tab':
      return (
        <Go
          words={target.clause ? t('contracts.to_assessment') : t('contracts.to_tab', { tab: t(`contracts.tabs.${target.tab}`) })}
          onClick={() => setTab(target.tab, target.clause)}
        />
      )
    case 'amendment':
      return can('create', 'amendments') ? (
        <Link component={RouterLink} to={`/contracts/${contract.id}/show?tab=amendments&amend=${target.field}`} sx={{ fontSize: 13 }}>
          {t('amendments.by_date')}
        </Link>
      ) : null
    case 'field':
      return can('edit', 'contracts') ? <Go words={t('app.to_field', { field: label(target.field) })} onClick={() => goTo(target.field)} /> : null
    default:
      return null
  }
}

const Go = ({ words, onClick }: { words: string; onClick: () => void }) => (
  <Link component="button" type="button" onClick={onClick} sx={{ fontSize: 13, verticalAlign: 'baseline' }}>
    {words}
  </Link>
)
