import { fetchUtils } from 'react-admin'
import { setToday } from '../common/dates.ts'
import { setEnvironment } from '../common/environment.ts'
import { type SessionTrouble, sessionUser, untilSignedIn } from '../session/sessionUser.ts'

/**
 * One call of the API with the session's cookie. Takes over the business date and the environment's name from the answer; rejects with an HttpError that keeps status and body.
 * Where the session of this tab's user ended meanwhile, or is another's, the call waits until they have logged in again, and then goes on: nothing typed is lost.
 */
export async function request(url: string, options: fetchUtils.Options = {}): ReturnType<typeof fetchUtils.fetchJson> {
  try {
    return await send(url, options)
  } catch (error) {
    const trouble = url.startsWith('/api/auth/') ? null : troubleOf(error)
    if (!trouble) throw error
    await untilSignedIn(trouble)
    return request(url, options)
  }
}

async function send(url: string, options: fetchUtils.Options) {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' })
  const user = sessionUser()
  if (user && url !== '/api/auth/login') headers.set('X-Expected-User', String(user.id))
  const answer = await fetchUtils.fetchJson(url, { ...options, headers, credentials: 'same-origin' })
  setToday(answer.headers.get('X-Business-Date'))
  setEnvironment(answer.headers.get('X-Environment'))
  return answer
}

function troubleOf(error: unknown): SessionTrouble | null {
  const { status, body } = (error ?? {}) as { status?: number; body?: { code?: string; full_name?: string } }
  if (!sessionUser()) return null
  if (status === 401) return { kind: 'ended' }
  return body?.code === 'other_user' ? { kind: 'other', fullName: body.full_name ?? '' } : null
}
