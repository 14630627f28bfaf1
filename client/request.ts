import { fetchUtils } from 'react-admin'
import { setToday } from './common/dates.ts'
import { setEnvironment } from './common/environment.ts'

/** One call of the API with the session's cookie. Takes over the business date and the environment's name from the answer; rejects with an HttpError that keeps status and body. */
export async function request(url: string, options: fetchUtils.Options = {}) {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' })
  const answer = await fetchUtils.fetchJson(url, { ...options, headers, credentials: 'same-origin' })
  setToday(answer.headers.get('X-Business-Date'))
  setEnvironment(answer.headers.get('X-Environment'))
  return answer
}
