/** The English words of the registers' screens. */
export const registers = {
  registers: {
    tabs: { record: 'Details' },
    delete: 'Delete?',
    delete_content: 'This is possible as long as nothing was done with it. The history keeps what it was.',
  },
  questions: {
    views: { open: 'To answer', mine: 'My questions', answered: 'Answered' },
    create: 'New question',
    create_hint: 'Record the question on the day it came in; the target date follows from the purchasing policy. No data of insured persons.',
    empty: 'There are no questions yet. Record one as soon as a provider asks it.',
    sections: { question: 'Question', term: 'Term', answer: 'Answer' },
    unanswered: 'Not answered yet.',
  },
}
