import { useTranslate } from 'react-admin'
import type { StatuteSwitchView } from '../../../../server/model/statuteSwitch.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { FailedClauses } from '../../../ui/fields/FailedClauses.tsx'
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
      <FailedClauses policyId={notice.policy_id} codes={notice.rejection_clauses ?? []} />
    </Section>
  )
}
