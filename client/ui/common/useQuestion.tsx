import { type ReactNode, useState } from 'react'
import { Question } from './Question.tsx'

/** What is asked before something is saved. Texts are keys or sentences; lines stand under each other. */
export interface QuestionWords {
  title: string
  content: string
  confirm: string
  /** Confirming takes nothing away. */
  harmless?: boolean
}

/** A question that is waited for: the element to show, and the asking of it. @returns whether it was confirmed */
export function useQuestion(): [ReactNode, (words: QuestionWords) => Promise<boolean>] {
  const [asked, setAsked] = useState<{ words: QuestionWords; answer: (yes: boolean) => void }>()
  const settle = (yes: boolean) => () => {
    asked?.answer(yes)
    setAsked(undefined)
  }
  const ask = (words: QuestionWords) => new Promise<boolean>((answer) => setAsked({ words, answer }))
  return [asked && <Question isOpen {...asked.words} onConfirm={settle(true)} onClose={settle(false)} />, ask]
}
