import { Box } from '@mui/material'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { NextStep } from '../../../server/model/answers.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { NextStepButtons, NextSteps } from '../../ui/cases/NextSteps.tsx'
import { pointAt } from '../../ui/cases/pointAt.ts'
import { isUnreachable, Unreachable, unreachableReasons } from '../../ui/cases/Unreachable.tsx'
import { useAskedStep } from '../../ui/cases/useAskedStep.ts'
import { useNext } from '../../ui/cases/useNext.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { ContractTasks } from '../tasks/ContractTasks.tsx'
import { ContractHeader } from './ContractHeader.tsx'
import { ContractStepper } from './ContractStepper.tsx'
import { ContractTabs } from './ContractTabs.tsx'
import { tabOfField, useContractTab } from './contractTab.ts'
import { FixLink } from './FixLink.tsx'
import { StepDialog } from './StepDialog.tsx'
import { conditionsLast, elsewhere, firstForward, stepFields } from './stepFields.ts'

/** Header, next steps, what is still needed, and the tabs of one contract. */
export function ContractPage({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { steps } = useNext('contracts', contract.id)
  const [chosen, setChosen] = useState<string>()
  const [dialog, setDialog] = useState<NextStep>()
  const checklist = useRef<HTMLDivElement>(null)
  const [, setTab] = useContractTab(contract)
  const [anyway, setAnyway] = useState(false)
  const offered = anyway ? steps : steps.filter((step) => !isUnreachable(step))
  const shown = offered.find((step) => step.status === chosen) ?? firstForward(offered)
  const told = new Set(shown?.warnings.map((warning) => warning.clause))
  const warnings = (contract.warnings ?? []).filter((warning) => !told.has(warning.clause))
  const select = (step: NextStep) => {
    setChosen(step.status)
    if (elsewhere(step, stepFields(contract.track, step)).length === 0) return setDialog(step)
    return pointAt(checklist.current)
  }
  useAskedStep(can('edit', 'contracts') ? steps : [], select)
  return (
    <FieldNavigation tabOf={(field) => tabOfField(field)} onTab={(tab) => setTab(tab)}>
      <Box sx={{ py: 2, minWidth: 0 }}>
        <ContractHeader
          contract={contract}
          actions={can('edit', 'contracts') && <NextStepButtons resource="contracts" steps={offered} selected={shown?.status} onSelect={select} />}
        />
        <Box sx={{ mb: 2 }}>
          <ContractStepper contract={contract} />
        </Box>
        <Unreachable
          reasons={unreachableReasons(steps)}
          onRecord={can('edit', 'contracts') && !anyway && steps.some(isUnreachable) ? () => setAnyway(true) : undefined}
        />
        <RefusalSummary
          refusals={warnings}
          resource="contracts"
          severity="warning"
          title={t('contracts.sections.warnings')}
          focus={false}
          linkOf={(refusal) => <FixLink refusal={refusal} contract={contract} />}
        />
        {shown && (
          <Box ref={checklist} tabIndex={-1} sx={{ outline: 'none', '&:focus-visible': { outline: 2, outlineColor: 'primary.main', borderRadius: 1 } }}>
            <NextSteps
              resource="contracts"
              step={{ ...shown, refusals: conditionsLast(shown.refusals) }}
              linkOf={(refusal) => <FixLink refusal={refusal} contract={contract} />}
            />
          </Box>
        )}
        <ContractTasks contractId={contract.id} />
        <ContractTabs contract={contract} />
      </Box>
      {dialog && <StepDialog contract={contract} step={steps.find((step) => step.status === dialog.status) ?? dialog} onClose={() => setDialog(undefined)} />}
    </FieldNavigation>
  )
}
