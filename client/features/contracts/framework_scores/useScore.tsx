import { type ReactNode, useState } from 'react'
import { useNotify } from 'react-admin'
import type { FrameworkScoreView } from '../../../../server/model/frameworkScore.ts'
import { conflictOf, type VersionConflict } from '../../../ui/forms/answers.ts'
import { useSaveRecord } from '../../../ui/forms/useSaveRecord.ts'
import { VersionConflictDialog } from '../../../ui/forms/VersionConflictDialog.tsx'

interface ScoreSave {
  give: (score: number) => void
  saving: boolean
  conflictDialog: ReactNode
}

/** Scores a criterion of a contract with one click; the server dates it today. A score that somebody else changed meanwhile opens the dialog. */
export function useScore(contractId: number, criterion: string, row: FrameworkScoreView | undefined): ScoreSave {
  const save = useSaveRecord('framework_scores')
  const notify = useNotify()
  const [saving, setSaving] = useState(false)
  const [conflict, setConflict] = useState<{ found: VersionConflict; score: number }>()
  const give = async (score: number, version = row?.version) => {
    setSaving(true)
    try {
      await save(row ? { score, version } : { contract_id: contractId, criterion, score }, row)
    } catch (error) {
      const found = conflictOf(error)
      if (found) setConflict({ found, score })
      else notify((error as Error).message, { type: 'error' })
    } finally {
      setSaving(false)
    }
  }
  const conflictDialog = conflict && row && (
    <VersionConflictDialog
      resource="framework_scores"
      base={row}
      mine={{ score: conflict.score }}
      conflict={conflict.found}
      fields={['score']}
      onCancel={() => setConflict(undefined)}
      onResolve={(values, version) => {
        setConflict(undefined)
        void give(Number(values.score), version)
      }}
    />
  )
  return { give: (score) => void give(score), saving, conflictDialog }
}
