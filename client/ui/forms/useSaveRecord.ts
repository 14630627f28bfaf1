import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type RaRecord, useCreate, useUpdate } from 'react-admin'
import { withKey } from './newKey.ts'
import { useOnce } from './useOnce.ts'

/**
 * A function that saves one record, pessimistically: a PUT of `data` with its `version` where `id` is given, else a POST. The same twice at a time is one save.
 * Resolves to the record as answered and refreshes everything on screen that may depend on it (next steps, history, lists); throws the server's error (see answers.ts).
 */
export function useSaveRecord(resource: string): (data: Record<string, unknown>, previous?: RaRecord) => Promise<RaRecord> {
  const [create] = useCreate()
  const [update] = useUpdate(resource, undefined, { mutationMode: 'pessimistic' })
  const queryClient = useQueryClient()
  const once = useOnce()
  return useCallback(
    (data, previous) =>
      once([resource, previous?.id, previous?.version, data], async (key) => {
        const sent = withKey({ ...data }, key)
        const saved = previous?.id
          ? await update(resource, { id: previous.id, data: sent, previousData: previous }, { returnPromise: true, mutationMode: 'pessimistic' })
          : await create(resource, { data: sent }, { returnPromise: true })
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
        return saved as RaRecord
      }),
    [create, update, resource, queryClient, once],
  )
}
