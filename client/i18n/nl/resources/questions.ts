/** The Dutch words of questions: what an empty list says, fields. */
export const questions = {
  empty: 'Er zijn nog geen vragen.',
  fields: {
    subject: 'Onderwerp',
    question: 'Vraag',
    received_on: 'Ontvangen op',
    due_on: 'Streefdatum',
    awaited_on: 'Antwoord uiterlijk',
    moved_due_on: 'Verplaatst naar',
    move_reason: 'Motivering van de verplaatsing',
    move_announced_on: 'Zorgaanbieder geïnformeerd op',
    answer: 'Antwoord',
    answered_on: 'Beantwoord op',
    closed_on: 'Ingetrokken op',
  },
}
