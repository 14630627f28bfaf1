import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { NextStep } from '../../../server/model/answers.ts'

/** Takes up the step that the address asks for (`?step=offered`), once, as its button would. The address forgets it, so that going back does not ask again. */
export function useAskedStep(steps: readonly NextStep[], select: (step: NextStep) => void): void {
  const [params, setParams] = useSearchParams()
  const asked = params.get('step')
  const taken = useRef<string>(undefined)
  const step = asked === null ? undefined : steps.find(({ status }) => status === asked)
  useEffect(() => {
    if (!step || taken.current === step.status) return
    taken.current = step.status
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        next.delete('step')
        return next
      },
      { replace: true },
    )
    select(step)
  }, [step, select, setParams])
}
