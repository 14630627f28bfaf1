import { useEffect, useRef } from 'react'
import { type BlockerFunction, useBlocker } from 'react-router-dom'
import { Question } from '../common/Question.tsx'

/** The forms that are open: the router asks one blocker only, so each answers for all. */
const open = new Set<() => boolean>()

const tabIn = (search: string) => new URLSearchParams(search).get('tab')

/** Another page or another tab takes the form away with what is typed in it. */
const leaves: BlockerFunction = ({ currentLocation: from, nextLocation: to }) =>
  (from.pathname !== to.pathname || tabIn(from.search) !== tabIn(to.search)) && [...open].some((isTyped) => isTyped())

/** Asks before typed text is lost by leaving the page, by another tab (`?tab=`) or by Back; closing the window gets the browser's own question. Props: `isTyped`. */
export function LeaveQuestion({ isTyped }: { isTyped: () => boolean }) {
  const latest = useRef(isTyped)
  latest.current = isTyped
  useEffect(() => {
    const own = () => latest.current()
    const onUnload = (event: BeforeUnloadEvent) => own() && event.preventDefault()
    open.add(own)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      open.delete(own)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [])
  const blocker = useBlocker(leaves)
  if (blocker.state !== 'blocked') return null
  return <DiscardQuestion onDiscard={blocker.proceed} onStay={blocker.reset} />
}

/** The question itself: "Wijzigingen weggooien?". */
export function DiscardQuestion({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) {
  return (
    <Question
      isOpen
      title="app.discard.title"
      content="app.discard.content"
      confirm="app.discard.confirm"
      cancel="app.discard.stay"
      onConfirm={onDiscard}
      onClose={onStay}
    />
  )
}
