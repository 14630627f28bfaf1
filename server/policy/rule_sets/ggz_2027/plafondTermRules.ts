import { nlDate } from '../../../model/dates.ts'
import type { Rule } from '../../engine/rule.ts'
import type { RequestAnswer } from '../../engine/subject.ts'
import { termEndsOn } from '../../engine/terms.ts'

/** The clause of the decision term. */
export const decisionTerm = 'GGZ-PL-8'

/** GGZ-PL-8: a decision after its term, or one that stays out beyond it. */
export const requestWarnings: readonly Rule<RequestAnswer>[] = [
  {
    clause: decisionTerm,
    on: ['answer'],
    field: 'decided_on',
    applies: ({ request }, { days }) => request.complete_on !== null && days !== null && (request.decided_on !== null || request.status === 'complete'),
    holds: ({ request, today }, clause) => (request.decided_on ?? today) <= termEndsOn(request.complete_on as string, clause),
    message: ({ request }, clause) => {
      const due = `Het verzoek was compleet op ${nlDate(request.complete_on as string)}; het besluit moest uiterlijk ${nlDate(termEndsOn(request.complete_on as string, clause))} zijn genomen`
      return request.decided_on === null ? `${due} en is er nog niet.` : `${due} en is van ${nlDate(request.decided_on)}.`
    },
  },
]
