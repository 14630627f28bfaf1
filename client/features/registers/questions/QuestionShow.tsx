import { useRecordContext, useTranslate } from 'react-admin'
import type { QuestionView } from '../../../../server/model/question.ts'
import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { OwnerName } from '../../../ui/absence/OwnerName.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { Fact } from '../../../ui/cases/Fact.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { DueDate } from '../../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { RegisterPage } from '../RegisterPage.tsx'
import { ContractOfProviderInput, DayInput, LineInput, ProseInput } from '../registerInputs.tsx'

const steps = {
  answered: {
    fields: ['answered_on', 'answer'],
    dated: 'answered_on',
    inputs: (
      <>
        <DayInput source="answered_on" />
        <ProseInput source="answer" minRows={6} />
      </>
    ),
  },
  withdrawn: { fields: ['closed_on'], dated: 'closed_on', inputs: <DayInput source="closed_on" /> },
}

/** One question: what was asked, by when it is answered and where that was moved to, the answer. */
export function QuestionShow() {
  return (
    <CasePage>
      <QuestionCase />
    </CasePage>
  )
}

function QuestionCase() {
  const t = useTranslate()
  const question = useRecordContext<QuestionView>()
  if (!question) return null
  const settled = question.status === 'withdrawn'
  return (
    <RegisterPage
      resource="questions"
      record={question}
      reference={question.reference}
      title={question.subject}
      facts={
        <>
          {question.policy_code}
          {question.contract_id && (
            <>
              {' · '}
              <RecordLink resource="contracts" id={question.contract_id}>
                {question.contract_reference}
              </RecordLink>
            </>
          )}
        </>
      }
      strip={
        <>
          <StatusChip group="question_status" value={question.status} />
          <Fact label={t('resources.questions.fields.owner_id')}>
            <OwnerName id={question.owner_id} name={question.owner_name} />
          </Fact>
          <Fact label={t('resources.questions.fields.awaited_on')}>
            <DueDate value={question.awaited_on} done={question.status !== 'open'} empty={t('questions.no_term')} />
          </Fact>
        </>
      }
      steps={steps}
      deletable={question.status === 'open'}
    >
      <SectionForm
        title={t('questions.sections.question')}
        fields={['subject', 'question', 'received_on', 'contract_id', 'owner_id']}
        canEdit={settled ? false : undefined}
        inputs={
          <FieldGrid>
            <LineInput source="subject" whole must />
            <ProseInput source="question" minRows={4} must />
            <DayInput source="received_on" must />
            <ContractOfProviderInput provider_id={question.provider_id} />
            <OwnerInput margin="none" />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="question" wide bare />
          <ReadField source="received_on" />
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={t('questions.sections.term')}
        fields={['moved_due_on', 'move_reason', 'move_announced_on']}
        canEdit={settled ? false : undefined}
        inputs={
          <FieldGrid>
            <DayInput source="moved_due_on" />
            <DayInput source="move_announced_on" />
            <ProseInput source="move_reason" minRows={2} />
          </FieldGrid>
        }
      >
        <FieldGrid>
          {question.due_on ? (
            <ReadField source="due_on" />
          ) : (
            <ReadField source="due_on">{t('questions.no_term_in', { policy: question.policy_code })}</ReadField>
          )}
          <ReadField source="moved_due_on" />
          {question.moved_due_on && <ReadField source="move_announced_on" />}
          {question.moved_due_on && <ReadField source="move_reason" wide />}
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={t('questions.sections.answer')}
        fields={['answered_on', 'answer']}
        canEdit={question.status === 'answered' ? undefined : false}
        inputs={<FieldGrid>{steps.answered.inputs}</FieldGrid>}
      >
        {question.status === 'answered' ? (
          <FieldGrid>
            <ReadField source="answer" wide bare />
            <ReadField source="answered_on" />
          </FieldGrid>
        ) : (
          <ReadField source="answer" bare>
            {t('questions.unanswered')}
          </ReadField>
        )}
      </SectionForm>
    </RegisterPage>
  )
}
