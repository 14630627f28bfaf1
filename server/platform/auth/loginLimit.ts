import { MemoryStore, type Options } from 'express-rate-limit'
import { HttpError } from '../http/errors.ts'

const windowMs = 15 * 60_000
/** Wrong passwords within the window: for one name from one address, and from one address for all names together. */
const limits = { name: 10, address: 300 }

/** Counts failed logins, and holds back a name or an address that had too many. Right passwords never count. */
export interface LoginLimit {
  /** Runs `login` (true = right password). Tries of one name from one address wait for each other, so that a burst of guesses cannot outrun the count. */
  attempt<Result>(username: string, address: string, login: () => Promise<Result | null>): Promise<Result | null>
}

/** A limit of its own for one app. */
export function createLoginLimit(): LoginLimit {
  const store = new MemoryStore()
  store.init({ windowMs } as Options)
  const queues = new Map<string, Promise<unknown>>()

  async function holdBack(key: string, limit: number): Promise<void> {
    const seen = await store.get(key)
    if (!seen || seen.totalHits < limit) return
    const seconds = Math.max(1, Math.ceil(((seen.resetTime?.getTime() ?? Date.now() + windowMs) - Date.now()) / 1000))
    throw new HttpError(429, 'too_many_requests', `Te veel mislukte pogingen om aan te melden. Probeer het over ${Math.ceil(seconds / 60)} minuten opnieuw.`, {
      retry_after: seconds,
    })
  }

  async function tryOnce<Result>(name: string, address: string, login: () => Promise<Result | null>): Promise<Result | null> {
    await holdBack(name, limits.name)
    await holdBack(address, limits.address)
    const result = await login()
    if (result !== null) await store.resetKey(name)
    else await Promise.all([store.increment(name), store.increment(address)])
    return result
  }

  return {
    attempt(username, address, login) {
      const name = `${address} ${username.trim().toLowerCase()}`
      const turn = (queues.get(name) ?? Promise.resolve()).then(() => tryOnce(name, address, login))
      const settled = turn.catch(() => undefined)
      queues.set(name, settled)
      settled.then(() => queues.get(name) === settled && queues.delete(name))
      return turn
    },
  }
}
