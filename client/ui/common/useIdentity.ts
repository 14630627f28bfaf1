import { useCallback } from 'react'
import { type UserIdentity, useGetIdentity } from 'react-admin'

export interface Identity extends UserIdentity {
  id: number
  username: string
  fullName: string
  role: 'viewer' | 'contracting' | 'team_lead' | 'publisher' | 'admin'
  permissions: Record<string, string[]>
}

/** Whether an identity's permissions list an operation (list, show, create, edit, delete, decide, end) on a resource; what is not listed is denied. */
export function isPermitted(permissions: Record<string, string[]> | undefined, operation: string, resource: string): boolean {
  return permissions?.[resource]?.includes(operation) ?? false
}

/** Who is logged in, their role, and `can(operation, resource)`. The server decides; this only mirrors it. */
export function useIdentity(): { identity: Identity | undefined; role: Identity['role'] | undefined; can: (operation: string, resource: string) => boolean } {
  const { identity } = useGetIdentity()
  const own = identity as Identity | undefined
  const can = useCallback((operation: string, resource: string) => isPermitted(own?.permissions, operation, resource), [own])
  return { identity: own, role: own?.role, can }
}
