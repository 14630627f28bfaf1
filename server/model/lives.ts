import { contractLife } from './contract.ts'
import { coordinationRequestLife } from './coordinationRequest.ts'
import { extensionRequestLife } from './extensionRequest.ts'
import { initiativeLife } from './initiative.ts'
import type { Life } from './life.ts'
import { plafondRequestLife } from './plafondRequest.ts'
import { policyLife } from './policy.ts'
import { publicationLife } from './publication.ts'
import { questionLife } from './question.ts'
import { statuteSwitchLife } from './statuteSwitch.ts'

/** The life of every resource that has one. */
export const lives = {
  contracts: contractLife,
  plafond_requests: plafondRequestLife,
  questions: questionLife,
  statute_switches: statuteSwitchLife,
  initiatives: initiativeLife,
  coordination_requests: coordinationRequestLife,
  extension_requests: extensionRequestLife,
  policies: policyLife,
  publications: publicationLife,
} as const

/** Whether a step to this status ends a case instead of carrying it on. */
export function closes(resource: string, status: string): boolean {
  const { phases } = (Object.hasOwn(lives, resource) ? lives[resource as keyof typeof lives] : { phases: {} }) as Pick<Life, 'phases'>
  return phases[status] === 'over' || phases[status] === 'came_to_nothing'
}
