/** The English words of the registers' screens. */
export const registers = {
  registers: {
    tabs: { record: 'Details' },
    present: 'Recorded',
    missing: 'Missing',
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
    no_term: 'no term',
    no_term_in: '%{policy} gives no term for the answer.',
  },
  statute_switches: {
    views: { open: 'To decide', mine: 'My notices', accepted: 'Accepted' },
    create: 'New notice',
    create_hint: 'Record the notice on the day it came in, even if it is late or not complete yet. What is missing can be added later.',
    empty: 'There are no notices yet. Record one as soon as a provider wants to switch its quality statute.',
    sections: { notice: 'Notice', statute: 'Quality statute', decision: 'Decision' },
    direction: { institution: 'From independent practice to institution', practice: 'From institution to independent practice' },
    reject_hint: 'The clauses that the notice does not meet are recorded with the rejection.',
    accept_hint: {
      institution: 'The acceptance makes a draft contract in the digital track. In it the provider counts as a known one.',
      practice: 'The acceptance makes a draft contract in the track of independent practices. In it the provider counts as a known one.',
    },
  },
  initiatives: {
    views: { running: 'Running', mine: 'My initiatives', done: 'Done' },
    create: 'New initiative',
    create_hint: 'Record what the provider proposes and whom you speak to about it. Keep up its follow-up afterwards. No data of insured persons.',
    empty: 'There are no initiatives yet. Record one as soon as a provider proposes it.',
    sections: { proposal: 'Proposal', follow_up: 'Follow-up', outcome: 'Outcome' },
  },
}
