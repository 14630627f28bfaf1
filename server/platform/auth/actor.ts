import type { Role } from '../../access.ts'

/** Who makes a request: a user in a session, or an integration by its token (`id` null). */
export interface Actor {
  id: number | null
  username: string
  full_name: string
  role: Role
  /** The API token of an integration. */
  token_id?: number
}

declare global {
  namespace Express {
    interface Request {
      /** Set by `identify`; null without a session or token. */
      actor: Actor | null
    }
  }
}
