import type { Actor } from '../../platform/auth/actor.ts'
import { contractSteps } from './kinds/contractSteps.ts'
import { contractsOver } from './kinds/contractsOver.ts'
import { answerEndings, qualificationEndings } from './kinds/endings.ts'
import { firstYears } from './kinds/firstYears.ts'
import { idleDrafts } from './kinds/idleDrafts.ts'
import { listsDue, openLists } from './kinds/lists.ts'
import { openTasks } from './kinds/openTasks.ts'
import { incompleteRequests, requestDecisions } from './kinds/plafondRequests.ts'
import { plafondUse } from './kinds/plafondUse.ts'
import { gatheredEditions, policyDrafts } from './kinds/policyWork.ts'
import { coordinationRequestsOpen, extensionRequestsOpen, initiativesOpen, openQuestions, statuteSwitchNotices } from './kinds/registers.ts'
import type { WorkSource } from './workSource.ts'

/** Everything that can wait. A kind of work is a line here, and a file that says where it is read. */
export const workSources: readonly WorkSource[] = [
  contractSteps,
  contractsOver,
  ...idleDrafts,
  ...openTasks,
  qualificationEndings,
  answerEndings,
  plafondUse,
  incompleteRequests,
  requestDecisions,
  openQuestions,
  statuteSwitchNotices,
  extensionRequestsOpen,
  coordinationRequestsOpen,
  initiativesOpen,
  firstYears,
  listsDue,
  openLists,
  policyDrafts,
  gatheredEditions,
]

/** What this one may do something about. */
export const sourcesFor = (actor: Actor): readonly WorkSource[] => workSources.filter(({ isFor }) => isFor(actor))
