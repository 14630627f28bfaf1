import { useDataProvider, useResourceContext } from 'react-admin'
import type { BulkResult } from '../../../server/model/answers.ts'
import type { AppDataProvider } from '../data/dataProvider.ts'
import { type Selection, useSelected } from './useSelected.ts'

/** A function that gives the chosen cases to a colleague, or in turn to several. Resolves to how many were given, and a sentence for each that was not. */
export function useHandOver(): (selection: Selection, owners: readonly number[]) => Promise<{ saved: number; refusals: string[] }> {
  const resource = useResourceContext() ?? ''
  const dataProvider = useDataProvider<AppDataProvider>()
  const selected = useSelected()
  return async (selection, owners) => {
    const [only, ...others] = owners
    const give = (body: object, owner_id: number | undefined) => dataProvider.bulkChange(resource, { ...body, data: { owner_id }, partial: true })
    const results: BulkResult[] = []
    if ('filter' in selection && others.length === 0) results.push(await give(selection, only))
    else {
      const rows = await selected(selection)
      for (const [index, owner] of owners.entries()) {
        const own = rows.filter((_, place) => place % owners.length === index)
        if (own.length > 0)
          results.push(await give({ ids: own.map(({ id }) => id), versions: Object.fromEntries(own.map(({ id, version }) => [id, version])) }, owner))
      }
    }
    const told = results.flatMap(({ rows }) => rows)
    const refused = told.filter(({ outcome }) => outcome === 'refused')
    return {
      saved: told.length - refused.length,
      refusals: refused.map(({ name, refusals }) => `${name ?? ''}: ${refusals.map(({ message }) => message).join(' ')}`),
    }
  }
}
