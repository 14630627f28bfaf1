import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDataProvider } from 'react-admin'
import type { SavedRows } from '../../../server/model/answers.ts'
import type { AppDataProvider } from '../data/dataProvider.ts'
import { withKey } from '../forms/newKey.ts'
import { useOnce } from '../forms/useOnce.ts'

type Row = Record<string, unknown>

/**
 * Saves rows of a resource together: what can be saved is, and each row gets its own result. `check` tells the same without saving anything. The same save
 * sent again, after a lost answer, is carried out once.
 */
export function useSaveRows(resource: string): { check: (rows: readonly Row[]) => Promise<SavedRows>; save: (rows: readonly Row[]) => Promise<SavedRows> } {
  const dataProvider = useDataProvider<AppDataProvider>()
  const queryClient = useQueryClient()
  const once = useOnce()
  const check = useCallback((rows: readonly Row[]) => dataProvider.saveRows(resource, { rows, dry_run: true, partial: true }), [dataProvider, resource])
  const save = useCallback(
    (rows: readonly Row[]) =>
      once([resource, rows], async (key) => {
        const saved = await dataProvider.saveRows(resource, withKey({ rows, partial: true }, key))
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
        return saved
      }),
    [dataProvider, resource, queryClient, once],
  )
  return { check, save }
}
