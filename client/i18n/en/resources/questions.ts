/** The English words of questions: what an empty list says, fields. */
export const questions = {
  empty: 'There are no questions yet.',
  fields: {
    policy_id: 'Purchasing policy',
    subject: 'Subject',
    question: 'Question',
    received_on: 'Received on',
    due_on: 'Target date',
    awaited_on: 'Answer by',
    moved_due_on: 'Moved to',
    move_reason: 'Motivation of the move',
    move_announced_on: 'Provider told on',
    answer: 'Answer',
    answered_on: 'Answered on',
    closed_on: 'Withdrawn on',
    owner_id: 'Handled by',
  },
}
