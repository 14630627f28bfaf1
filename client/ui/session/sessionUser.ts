import { useSyncExternalStore } from 'react'

/** For whom this tab works. */
export interface SessionUser {
  id: number
  username: string
  fullName: string
}

/** What came between this tab and its user: the session ended, or somebody else logged in in another tab of this browser. */
export type SessionTrouble = { kind: 'ended' } | { kind: 'other'; fullName: string }

interface State {
  user: SessionUser | null
  trouble: SessionTrouble | null
}

let state: State = { user: null, trouble: null }
let waiting: (() => void)[] = []
const listeners = new Set<() => void>()
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('session')

function become(next: State): void {
  state = next
  for (const listener of listeners) listener()
  if (state.trouble) return
  const waited = waiting
  waiting = []
  for (const go of waited) go()
}

/** For whom this tab works; null before a login. */
export const sessionUser = (): SessionUser | null => state.user

/** Takes over who is signed in, as the server says. What waited for the same person goes on. */
export function workFor(user: SessionUser): void {
  if (state.user?.id === user.id && !state.trouble) return
  become({ user, trouble: null })
}

/** Somebody logged in in this tab: the other tabs of this browser are told. */
export function signedIn(user: SessionUser): void {
  become({ user, trouble: null })
  tabs?.postMessage({ id: user.id, fullName: user.fullName })
}

/** This tab works for nobody any more; what waited is given up with it. */
export function signedOut(): void {
  waiting = []
  become({ user: null, trouble: null })
}

/** Says what is in the way, and waits until the user of this tab is signed in again. */
export function untilSignedIn(trouble: SessionTrouble): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    become({ ...state, trouble })
  })
}

/** What another tab told of a login: of somebody else it is in the way here, of this tab's own user it clears what was. */
function onOtherTab({ id, fullName }: { id: number; fullName: string }): void {
  if (!state.user) return
  become({ ...state, trouble: id === state.user.id ? null : { kind: 'other', fullName } })
}

tabs?.addEventListener('message', ({ data }) => onOtherTab(data))
// Outside a browser an open channel would keep the process alive.
;(tabs as { unref?: () => void } | null)?.unref?.()

/** Who this tab works for, and what came between; follows both. */
export function useSession(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
