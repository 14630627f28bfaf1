import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useUpdateMany } from 'react-admin'
import type { Refusal } from '../../../../server/model/answers.ts'
import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'
import { today } from '../../../ui/common/dates.ts'
import { bodyOf, conflictOf, refusalsOf } from '../../../ui/forms/answers.ts'

/** The sentences of a bulk answer, each with the clause of the record it is about: bulk refusals come by id. */
export function bulkRefusals(error: unknown, rows: readonly AssessmentView[]): Refusal[] {
  const byId = bodyOf(error).refusals as unknown
  if (!byId || Array.isArray(byId)) return refusalsOf(error)
  return Object.entries(byId as Record<string, Refusal[]>).flatMap(([id, refusals]) => {
    const row = rows.find((each) => String(each.id) === id)
    return refusals.map((refusal) => ({ ...refusal, field: null, message: row ? `${row.clause}: ${refusal.message}` : refusal.message }))
  })
}

/** Gives several conditions the same answer, dated today, in one call: all of them or none. Resolves to the reasons against it. */
export function useBulkOutcome(): { answer: (rows: readonly AssessmentView[], outcome: Outcome) => Promise<Refusal[]>; saving: boolean } {
  const [updateMany, { isPending }] = useUpdateMany()
  const queryClient = useQueryClient()
  const notify = useNotify()
  const [saving, setSaving] = useState(false)
  const answer = async (rows: readonly AssessmentView[], outcome: Outcome) => {
    setSaving(true)
    try {
      const versions = Object.fromEntries(rows.map((row) => [row.id, row.version]))
      await updateMany(
        'assessments',
        { ids: rows.map((row) => row.id), data: { outcome, assessed_on: today() }, meta: { versions } },
        { mutationMode: 'pessimistic', returnPromise: true },
      )
      notify('assessments.bulk_done', { type: 'info', messageArgs: { smart_count: rows.length } })
      return []
    } catch (error) {
      const conflict = conflictOf(error)
      return conflict ? [{ clause: null, field: null, message: conflict.message, quote: null, source: null }] : bulkRefusals(error, rows)
    } finally {
      setSaving(false)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
    }
  }
  return { answer, saving: saving || isPending }
}
