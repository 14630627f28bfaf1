import { Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { StatuteSwitchView } from '../../../../server/model/statuteSwitch.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'

/** What was decided on a notice, by whom and why: the contract it made, or the clauses that it failed in the policy's own words. */
export function SwitchDecision({ notice }: { notice: StatuteSwitchView }) {
  const t = useTranslate()
  if (notice.status === 'notified') return null
  return (
    <Section title={t('statute_switches.sections.decision')}>
      <FieldGrid>
        {notice.status === 'withdrawn' ? (
          <ReadField source="closed_on" />
        ) : (
          <>
            <ReadField source="decided_on" />
            <ReadField source="decided_by">{notice.decided_by_name}</ReadField>
            {notice.contract_id && (
              <ReadField source="contract_id">
                <RecordLink resource="contracts" id={notice.contract_id}>
                  {notice.contract_reference}
                </RecordLink>
              </ReadField>
            )}
            {notice.motivation && <ReadField source="motivation" wide />}
          </>
        )}
      </FieldGrid>
      {(notice.rejection_clauses ?? []).length > 0 && <FailedClauses notice={notice} />}
    </Section>
  )
}

function FailedClauses({ notice }: { notice: StatuteSwitchView }) {
  const t = useTranslate()
  const { data } = useGetList('clauses', {
    filter: { policy_id: notice.policy_id, code: notice.rejection_clauses },
    sort: { field: 'code', order: 'ASC' },
    pagination: { page: 1, perPage: 20 },
  })
  return (
    <>
      <Typography component="h3" variant="caption" color="text.secondary" sx={{ display: 'block', mt: 1.5 }}>
        {t('resources.statute_switches.fields.rejection_clauses')}
      </Typography>
      {(data ?? []).map(({ id, code, quote, section }) => (
        <PolicyQuote key={id} quote={quote} source={section} clause={code} open />
      ))}
    </>
  )
}
