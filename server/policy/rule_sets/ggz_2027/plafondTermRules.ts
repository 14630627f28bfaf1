import { nlDate } from '../../../model/dates.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import type { RequestAnswer, RequestWarning } from '../../engine/subjects.ts'
import { termEndsOn } from '../../engine/terms.ts'

const { and, has, narrowed } = rulesAbout<RequestAnswer>()

/** The clause of the decision term. */
export const decisionTerm = 'GGZ-PL-8'

/** GGZ-PL-8: a decision after its term, or one that stays out beyond it. */
export const requestWarnings: readonly RequestWarning[] = [
  narrowed({
    clause: decisionTerm,
    on: ['answer'],
    field: 'decided_on',
    reads: 'days',
    applies: and(has('request', 'complete_on'), ({ request }) => request.decided_on !== null || request.status === 'complete'),
    holds: ({ request, today }, clause) => (request.decided_on ?? today) <= termEndsOn(request.complete_on, clause),
    message: ({ request }, clause) => {
      const due = `Het verzoek was compleet op ${nlDate(request.complete_on)}; het besluit moest uiterlijk ${nlDate(termEndsOn(request.complete_on, clause))} zijn genomen`
      return request.decided_on === null ? `${due} en is er nog niet.` : `${due} en is van ${nlDate(request.decided_on)}.`
    },
  }),
]
