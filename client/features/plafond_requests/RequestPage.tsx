import { Box, Skeleton } from '@mui/material'
import { lazy, Suspense, useRef, useState } from 'react'
import { useGetOne, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { NextStep } from '../../../server/model/answers.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { isDecided, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { DeleteRecordButton } from '../../ui/cases/DeleteRecordButton.tsx'
import { NextStepButtons, NextSteps } from '../../ui/cases/NextSteps.tsx'
import { pointAt } from '../../ui/cases/pointAt.ts'
import { useAskedStep } from '../../ui/cases/useAskedStep.ts'
import { useNext } from '../../ui/cases/useNext.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { DecisionPanel } from './DecisionPanel.tsx'
import { NextToDecide } from './NextToDecide.tsx'
import { RequestEvidence } from './RequestEvidence.tsx'
import { RequestFigures } from './RequestFigures.tsx'
import { RequestHeader } from './RequestHeader.tsx'
import { RequestHistory } from './RequestHistory.tsx'
import { RequestOutcome } from './RequestOutcome.tsx'
import { RequestProduction } from './RequestProduction.tsx'
import { RequestStepDialog } from './RequestStepDialog.tsx'

const RequestComparison = lazy(() => import('./RequestComparison.tsx').then((module) => ({ default: module.RequestComparison })))

/** One request: figures, production against plafond, grounds and evidence, and the decision, all in one view. */
export function RequestPage({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const navigate = useNavigate()
  const { can } = useIdentity()
  const { steps } = useNext('plafond_requests', request.id)
  const checklist = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string>()
  const [dialog, setDialog] = useState<NextStep>()
  const { data: contract } = useGetOne<ContractView>('contracts', { id: request.contract_id })
  const kept = offered(steps, request)
  const forward = kept.find((step) => ['submitted', 'complete'].includes(step.status))
  const shown = kept.find((step) => step.status === chosen) ?? forward
  const select = (step: NextStep) => {
    setChosen(step.status)
    if (step.allowed) setDialog(step)
    else pointAt(checklist.current)
  }
  useAskedStep(can('edit', 'plafond_requests') ? kept : [], select)
  const refused = (forward?.refusals ?? []).flatMap((refusal) => (refusal.field ? [refusal.field] : []))
  return (
    <FieldNavigation>
      <Box sx={{ py: 2, minWidth: 0 }}>
        <RequestHeader
          request={request}
          actions={
            can('edit', 'plafond_requests') && (
              <NextStepButtons
                resource="plafond_requests"
                steps={kept.filter((step) => !isHopeless(step, kept, request))}
                selected={shown?.status}
                onSelect={select}
              />
            )
          }
        />
        <RequestFigures request={request} />
        <RefusalSummary
          refusals={request.warnings ?? []}
          resource="plafond_requests"
          severity="warning"
          title={t('contracts.sections.warnings')}
          focus={false}
        />
        {shown && (
          <Box ref={checklist} tabIndex={-1} sx={{ outline: 'none' }}>
            <NextSteps resource="plafond_requests" step={shown} />
          </Box>
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(330px, 100%), 1fr))', columnGap: 2, alignItems: 'start' }}>
          {contract && <RequestProduction request={request} contract={contract} />}
          <RequestEvidence request={request} refused={refused} />
        </Box>
        {can('list', 'plafond_requests') && (
          <Suspense fallback={<Skeleton variant="rounded" height={240} sx={{ mb: 2 }} />}>
            <RequestComparison request={request} />
          </Suspense>
        )}
        {isDecided(request.status) ? (
          <>
            <RequestOutcome request={request} plafond={contract?.plafond_cents} />
            <NextToDecide request={request} />
          </>
        ) : (
          <DecisionPanel request={request} plafond={contract?.plafond_cents} />
        )}
        <RequestHistory request={request} />
        {request.status === 'draft' && (
          <Box sx={{ display: 'flex' }}>
            <DeleteRecordButton
              resource="plafond_requests"
              record={request}
              title="contracts.delete_draft"
              label="contracts.delete_draft"
              onDeleted={() => navigate('/plafond_requests')}
            />
          </Box>
        )}
      </Box>
      {dialog && <RequestStepDialog request={request} step={dialog} onClose={() => setDialog(undefined)} />}
    </FieldNavigation>
  )
}

/** The steps beside a decision; that it came too late or too early can only be said of one that did. */
const offered = (steps: readonly NextStep[], request: PlafondRequestView): NextStep[] =>
  steps.filter(({ status, allowed }) => !isDecided(status) && (status !== 'inadmissible' || allowed || request.submitted_on === null))

/** A submission on its recorded day that came too late or too early is told as such, and not offered. */
const isHopeless = (step: NextStep, steps: readonly NextStep[], request: PlafondRequestView): boolean =>
  step.status === 'submitted' && request.submitted_on !== null && steps.some(({ status, allowed }) => status === 'inadmissible' && allowed)
