import { AutocompleteInput, ReferenceInput, TextInput, useRecordContext, useTranslate } from 'react-admin'
import { CasePage } from '../common/CasePage.tsx'
import { DateInput } from '../common/DateInput.tsx'
import { DueDate } from '../common/DueDate.tsx'
import { Fact } from '../common/Fact.tsx'
import { FieldGrid, ReadField } from '../common/ReadFields.tsx'
import { RecordLink } from '../common/RecordLink.tsx'
import { SectionForm } from '../common/SectionForm.tsx'
import { StatusChip } from '../common/StatusChip.tsx'
import { RegisterPage } from '../registers/RegisterPage.tsx'
import { OwnerInput, ProseInput } from '../registers/registerInputs.tsx'
import { awaitedOn, type Question } from './questionTypes.ts'

const steps = {
  answered: {
    fields: ['answered_on', 'answer'],
    dated: 'answered_on',
    inputs: (
      <>
        <DateInput source="answered_on" helperText={false} />
        <ProseInput source="answer" minRows={6} />
      </>
    ),
  },
  withdrawn: { fields: ['closed_on'], dated: 'closed_on', inputs: <DateInput source="closed_on" helperText={false} /> },
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
  const question = useRecordContext<Question>()
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
          <Fact label={t('resources.questions.fields.owner_id')}>{question.owner_name ?? t('contracts.nobody')}</Fact>
          <Fact label={t('resources.questions.fields.due_on')}>
            <DueDate value={awaitedOn(question)} done={question.status !== 'open'} />
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
            <TextInput source="subject" helperText={false} sx={{ gridColumn: '1 / -1', m: 0 }} />
            <ProseInput source="question" minRows={4} />
            <DateInput source="received_on" helperText={false} />
            <ReferenceInput source="contract_id" reference="contracts" filter={{ provider_id: question.provider_id }}>
              <AutocompleteInput optionText="reference" filterToQuery={(q) => (q ? { q } : {})} helperText={false} />
            </ReferenceInput>
            <OwnerInput />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="question" wide />
          <ReadField source="received_on" />
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={t('questions.sections.term')}
        fields={['moved_due_on', 'move_reason', 'move_announced_on']}
        canEdit={settled ? false : undefined}
        inputs={
          <FieldGrid>
            <DateInput source="moved_due_on" helperText={false} />
            <DateInput source="move_announced_on" helperText={false} />
            <ProseInput source="move_reason" minRows={2} />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="due_on" />
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
            <ReadField source="answered_on" />
            <ReadField source="answer" wide />
          </FieldGrid>
        ) : (
          <ReadField source="answer">{t('questions.unanswered')}</ReadField>
        )}
      </SectionForm>
    </RegisterPage>
  )
}
