import type { Actor } from '../platform/auth/actor.ts'
import type { Resource } from './resource.ts'

/** Through whose eyes a count of this resource is kept: those of a role, or of one account where each sees other rows. */
export const eyesOf = ({ personal }: Resource, { id, role }: Actor): string => (personal ? `${role}|${id}` : role)
