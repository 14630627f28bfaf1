import { type ReactNode, useState } from 'react'
import { useNotify } from 'react-admin'
import type { Refusal } from '../../../../server/model/answers.ts'
import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'
import { today } from '../../../ui/common/dates.ts'
import { conflictOf, refusalsOf, type VersionConflict } from '../../../ui/forms/answers.ts'
import { useSaveRecord } from '../../../ui/forms/useSaveRecord.ts'
import { VersionConflictDialog } from '../../../ui/forms/VersionConflictDialog.tsx'

interface OutcomeSave {
  answer: (outcome: Outcome) => void
  saving: boolean
  /** The answer that was refused, to go on with in the details. */
  tried?: Outcome
  refusals: Refusal[]
  conflictDialog: ReactNode
  clear: () => void
}

/** Answers a condition with one click, dated today. What is refused opens the details (`onRefused`), with the answer that was tried; a conflict opens the dialog. */
export function useOutcome(row: AssessmentView, onRefused: () => void): OutcomeSave {
  const save = useSaveRecord('assessments')
  const notify = useNotify()
  const [saving, setSaving] = useState(false)
  const [tried, setTried] = useState<Outcome>()
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [conflict, setConflict] = useState<VersionConflict>()
  const clear = () => {
    setTried(undefined)
    setRefusals([])
  }
  const answer = async (outcome: Outcome, version = row.version) => {
    setSaving(true)
    clear()
    try {
      await save({ outcome, assessed_on: outcome === 'open' ? null : today(), version }, row)
    } catch (error) {
      const found = conflictOf(error)
      setTried(outcome)
      if (found) setConflict(found)
      else if ((error as { status?: number }).status === 422) {
        setRefusals(refusalsOf(error))
        onRefused()
      } else notify((error as Error).message, { type: 'error' })
    } finally {
      setSaving(false)
    }
  }
  const conflictDialog = conflict && (
    <VersionConflictDialog
      resource="assessments"
      base={row}
      mine={{ outcome: tried }}
      conflict={conflict}
      fields={['outcome']}
      onCancel={() => setConflict(undefined)}
      onResolve={(values, version) => {
        setConflict(undefined)
        void answer(values.outcome as Outcome, version)
      }}
    />
  )
  return { answer: (outcome) => void answer(outcome), saving, tried, refusals, conflictDialog, clear }
}
