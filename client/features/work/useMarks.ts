import { useState } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import type { AppDataProvider, WorkMark } from '../../ui/data/dataProvider.ts'

/** Puts work away, or takes it up again, and says so. @returns the doing of it, which tells whether it was done, and whether it is being done */
export function useMarks(): { mark: (items: readonly WorkItem[], mark: WorkMark) => Promise<boolean>; busy: boolean } {
  const t = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const notify = useNotify()
  const refresh = useRefresh()
  const [busy, setBusy] = useState(false)
  const mark = async (items: readonly WorkItem[], change: WorkMark): Promise<boolean> => {
    setBusy(true)
    try {
      await dataProvider.markWork(items, change)
      const word = change.planned_on ? 'planned' : change.seen ? 'seen' : 'taken_up'
      notify(t(`work.marked.${word}`, { smart_count: items.length }), { type: 'info' })
      return true
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
      return false
    } finally {
      setBusy(false)
      refresh()
    }
  }
  return { mark, busy }
}
