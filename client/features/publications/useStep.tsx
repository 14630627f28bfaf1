import { type ReactNode, useState } from 'react'
import { useNotify } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import type { PublicationView } from '../../../server/model/publication.ts'
import { refusalsOf } from '../../ui/forms/answers.ts'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { useSaveRecord } from '../../ui/forms/useSaveRecord.ts'

/** A step of a list by one press: `take` saves it, `problem` shows why the server refused. */
export function useStep(publication: PublicationView | undefined): {
  take: (data: Record<string, unknown>, done: string) => Promise<boolean>
  isPending: boolean
  problem: ReactNode
} {
  const save = useSaveRecord('publications')
  const notify = useNotify()
  const [isPending, setPending] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const take = async (data: Record<string, unknown>, done: string): Promise<boolean> => {
    setPending(true)
    try {
      await save(data, publication)
      setRefusals([])
      notify(done, { type: 'info' })
      return true
    } catch (error) {
      setRefusals(linesOf(refusalsOf(error)))
      return false
    } finally {
      setPending(false)
    }
  }
  return { take, isPending, problem: <RefusalSummary refusals={refusals} resource="publications" /> }
}

/** Several sentences about a step come joined at one field; each is a reason of its own, and none is about an input. */
const linesOf = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.flatMap((refusal) => refusal.message.split('\n').map((message) => ({ ...refusal, field: null, message })))
