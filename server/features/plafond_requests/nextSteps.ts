import { may } from '../../access.ts'
import { type PlafondRequest, plafondRequestLife } from '../../model/plafondRequest.ts'
import { judgePlafondRequest } from '../../policy/judgePlafondRequest.ts'
import { plafondRequestWarnings } from '../../policy/warnings.ts'
import { type NextStep, objections } from '../../records/nextStep.ts'
import type { Asked } from '../../records/resource.ts'
import { plafondRequestFacts } from './plafondRequestFacts.ts'

/** For every status that could follow a request's: what stands in its way as of today, for whoever asks. */
export async function nextPlafondRequestSteps(request: PlafondRequest, { db, actor, today }: Asked): Promise<NextStep[]> {
  return Promise.all(
    plafondRequestLife.transitions[request.status].map(async (status) => {
      const dated = plafondRequestLife.dates[status]
      const tried = { ...request, status, ...(dated && request[dated] === null ? { [dated]: today } : {}) }
      const facts = { ...(await plafondRequestFacts(db, { after: tried, before: request, actor_id: actor.id, today })), dated: 'assume_today' as const }
      const permitted = may(actor, dated === 'decided_on' ? 'decide' : 'edit', 'plafond_requests')
      const refusals = objections(judgePlafondRequest(facts, status), actor.role, permitted)
      return {
        status,
        label: plafondRequestLife.labels[status],
        allowed: refusals.length === 0,
        refusals,
        warnings: plafondRequestWarnings({ ...facts, request: tried }),
      }
    }),
  )
}
