import { useTranslate } from 'react-admin'
import { Section } from '../../ui/cases/Section.tsx'
import { PolicyQuote } from '../../ui/fields/PolicyQuote.tsx'
import { useClause } from '../policies/conditions/useClause.ts'

/** What the policy says of a register that it decides nothing with; nothing where the policy has no such clause. Props: `policy_id`, `code` of the clause. */
export function ClauseSection({ policy_id, code }: { policy_id: number; code: string }) {
  const t = useTranslate()
  const { clause, source } = useClause({ id: 0, policy_id, clause: code })
  if (!clause) return null
  return (
    <Section title={t('conditions.in_policy')}>
      <PolicyQuote quote={clause.quote} source={source} clause={code} open />
    </Section>
  )
}
