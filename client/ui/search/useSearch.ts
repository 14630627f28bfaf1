import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SearchAnswer } from '../../../server/model/search.ts'
import { request } from '../data/request.ts'

/** How long the typing pauses before it is asked after. */
const PAUSE_MS = 150
/** A letter alone finds nearly everything. */
const SHORTEST = 2

interface Search {
  /** What was found; while the answer to what is typed is still to come, that to what was typed before. */
  answer: SearchAnswer | undefined
  /** Whether what is shown is of something else than what stands in the box. */
  isBehind: boolean
  error: Error | null
}

/** What is found by what is typed. An answer is shown for its own term alone, in whatever order they arrive. */
export function useSearch(text: string): Search {
  const typed = text.trim()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), typed === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const enabled = asked.length >= SHORTEST
  const { data, error, isPlaceholderData, isPending } = useQuery({
    queryKey: ['search', asked],
    queryFn: async ({ signal }) => (await request(`/api/search?${new URLSearchParams({ q: asked })}`, { signal })).json as SearchAnswer,
    enabled,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const isOfTerm = typed.length >= SHORTEST
  return {
    answer: isOfTerm ? data : undefined,
    isBehind: isOfTerm && (typed !== asked || (!error && (isPlaceholderData || isPending))),
    error: isOfTerm ? error : null,
  }
}
