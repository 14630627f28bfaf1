import type { QuestionStatus } from '../../model/question.ts'
/** A question of a provider, as rules read it. */
export type QuestionRow = {
  status: QuestionStatus
  received_on: string
  answer: string | null
  answered_on: string | null
  moved_due_on: string | null
  move_reason: string | null
  move_announced_on: string | null
}
