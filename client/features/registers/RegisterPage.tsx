import { Box } from '@mui/material'
import { type ReactNode, useRef, useState } from 'react'
import { type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import { closes } from '../../../server/model/lives.ts'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { DeleteRecordButton } from '../../ui/cases/DeleteRecordButton.tsx'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import { NextStepButtons, NextSteps } from '../../ui/cases/NextSteps.tsx'
import { PageTabs, usePageTab } from '../../ui/cases/PageTabs.tsx'
import { pointAt } from '../../ui/cases/pointAt.ts'
import { useAskedStep } from '../../ui/cases/useAskedStep.ts'
import { useNext } from '../../ui/cases/useNext.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { RegisterStepDialog, type StepInputs } from './RegisterStepDialog.tsx'
import { StepFields } from './StepFields.tsx'

interface RegisterPageProps {
  resource: string
  record: RaRecord
  reference: string | null
  title: ReactNode
  /** Beside the provider's name under the title. */
  facts?: ReactNode
  /** Status chip, whose turn, owner, due date. */
  strip: ReactNode
  /** What each step asks, by its status. */
  steps: Readonly<Record<string, StepInputs>>
  /** Whether it has only just begun, so that it may still be deleted. */
  deletable: boolean
  /** More tabs between the record and its history. */
  tabs?: readonly { id: string; label: ReactNode; content: ReactNode }[]
  /** The sections of the record. */
  children: ReactNode
}

/** The page of a register's record: header with the next steps, warnings, what is still needed, the record in sections that are edited in place, and its history as the last tab. */
export function RegisterPage({ resource, record, reference, title, facts, strip, steps: inputs, deletable, tabs = [], children }: RegisterPageProps) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const navigate = useNavigate()
  const { can } = useIdentity()
  const { steps } = useNext(resource, record.id)
  const [tab, setTab] = usePageTab('record')
  const checklist = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string>()
  const [dialog, setDialog] = useState<NextStep>()
  const shown = steps.find(({ status }) => status === chosen) ?? steps.find(({ status }) => !closes(resource, status))
  const warnings: readonly Refusal[] = record.warnings ?? []
  const isTold = ({ clause, field }: Refusal) => warnings.some((one) => one.clause === clause && one.field === field)
  const asked = (step: NextStep) => inputs[step.status]?.fields ?? []
  /** A step whose points are all filled in by its own dialog opens it; any other first shows what stands in its way. */
  const select = (step: NextStep) => {
    setChosen(step.status)
    if (step.refusals.every(({ field }) => field !== null && asked(step).includes(field))) setDialog(step)
    else pointAt(checklist.current)
  }
  useAskedStep(can('edit', resource) ? steps : [], select)
  return (
    <FieldNavigation tabOf={() => 'record'} onTab={setTab}>
      <CaseHeader
        parent={{ label: label(resource, 2), to: `/${resource}` }}
        reference={reference ?? ''}
        title={title}
        facts={
          <>
            {record.provider_id && (
              <RecordLink resource="providers" id={record.provider_id}>
                {record.provider_name}
              </RecordLink>
            )}
            {facts && <> · {facts}</>}
          </>
        }
        actions={can('edit', resource) && <NextStepButtons resource={resource} steps={steps} selected={shown?.status} onSelect={select} />}
        strip={strip}
      />
      <RefusalSummary refusals={warnings} resource={resource} severity="warning" title={t('contracts.sections.warnings')} focus={false} />
      {shown && can('edit', resource) && (
        <Box ref={checklist} tabIndex={-1} sx={{ outline: 'none' }}>
          {/* What is late already stands above; the step tells what it would add. */}
          <NextSteps resource={resource} step={{ ...shown, warnings: shown.warnings.filter((warning) => !isTold(warning)) }} />
          <StepFields fields={asked(shown)} open={() => setDialog(shown)} />
        </Box>
      )}
      <PageTabs
        label={reference ?? ''}
        current={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'record',
            label: t('registers.tabs.record'),
            content: (
              <>
                {children}
                {deletable && (
                  <Box sx={{ display: 'flex' }}>
                    <DeleteRecordButton
                      resource={resource}
                      record={record}
                      title="registers.delete"
                      content="registers.delete_content"
                      onDeleted={() => navigate(`/${resource}`)}
                    />
                  </Box>
                )}
              </>
            ),
          },
          ...tabs,
          { id: 'history', label: t('contracts.tabs.history'), content: <HistoryList resource={resource} id={record.id} /> },
        ]}
      />
      {dialog && (
        <RegisterStepDialog
          resource={resource}
          record={record}
          reference={reference ?? ''}
          step={dialog}
          asked={inputs[dialog.status]}
          onClose={() => setDialog(undefined)}
        />
      )}
    </FieldNavigation>
  )
}
