import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import type { QuestionWords } from '../../ui/common/useQuestion.tsx'

/** What a team lead is asked before changing a request that is still theirs to decide: the change costs them that. */
export function useHandQuestion(request: PlafondRequestView): (() => QuestionWords) | undefined {
  const { can } = useIdentity()
  if (!can('decide', 'plafond_requests') || request.decision_objection || !openPlafondRequestStatuses.includes(request.status)) return undefined
  return () => ({ title: 'plafond_requests.hand.title', content: 'plafond_requests.hand.content', confirm: 'plafond_requests.hand.confirm' })
}
