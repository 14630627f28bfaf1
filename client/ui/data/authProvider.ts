import type { AuthProvider } from 'react-admin'
import { request } from './request.ts'
import { type Identity, isPermitted } from '../common/useIdentity.ts'
import { signedIn, signedOut, workFor } from '../session/sessionUser.ts'

interface Me {
  id: number
  username: string
  full_name: string
  role: Identity['role']
  permissions: Record<string, string[]>
}

let identity: Promise<Identity> | null = null

const identityOf = (me: Me): Identity => ({ id: me.id, username: me.username, fullName: me.full_name, role: me.role, permissions: me.permissions })

function currentIdentity(): Promise<Identity> {
  identity ??= request('/api/auth/me').then(({ json }) => {
    const own = identityOf(json as Me)
    workFor(own)
    return own
  })
  identity.catch(() => {
    identity = null
  })
  return identity
}

/** What react-admin calls an operation, in the API's words. */
const operations: Record<string, string> = { list: 'list', show: 'show', create: 'create', edit: 'edit', delete: 'delete', export: 'list' }

/**
 * Who is logged in, by the session cookie that the server sets. `canAccess` mirrors the identity's permissions: what is not listed is denied.
 * Only a 401 ends the session on screen; a 403 is an answer.
 */
export const authProvider: AuthProvider = {
  login: async ({ username, password }) => {
    const { json } = await request('/api/auth/login', { method: 'POST', body: JSON.stringify({ username, password }) })
    const own = identityOf(json as Me)
    identity = Promise.resolve(own)
    signedIn(own)
  },
  logout: async () => {
    const known = identity
    identity = null
    if (known) await request('/api/auth/logout', { method: 'POST' }).catch(() => undefined)
    signedOut()
  },
  checkAuth: async () => {
    await currentIdentity()
  },
  checkError: async ({ status }) => {
    if (status === 401) throw new Error('ra.notification.logged_out')
  },
  getIdentity: currentIdentity,
  getPermissions: async () => (await currentIdentity()).permissions,
  canAccess: async ({ action, resource }) => isPermitted((await currentIdentity()).permissions, operations[action] ?? action, resource),
}
