import { useIdentity } from '../../ui/common/useIdentity.ts'
import type { QuestionWords } from '../../ui/common/useQuestion.tsx'
import { openStatuses, type PlafondRequest } from './plafondRequestTypes.ts'

/** What a team lead is asked before changing a request that is still theirs to decide: the change costs them that. */
export function useHandQuestion(request: PlafondRequest): (() => QuestionWords) | undefined {
  const { can } = useIdentity()
  if (!can('decide', 'plafond_requests') || request.decision_objection || !openStatuses.includes(request.status)) return undefined
  return () => ({ title: 'plafond_requests.hand.title', content: 'plafond_requests.hand.content', confirm: 'plafond_requests.hand.confirm' })
}
