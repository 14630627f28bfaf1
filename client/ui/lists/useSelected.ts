import { type RaRecord, useDataProvider, useListContext, useResourceContext } from 'react-admin'

/** The rows of a list that are chosen: by their numbers, or all that a filter finds with how many there were. */
export type Selection = { ids: number[] } | { filter: Record<string, unknown>; count: number }

/** Rows of one question. */
const PAGE = 500

/** A function that gives the records of a selection: of this page as they are known, others as they are fetched. */
export function useSelected(): (selection: Selection) => Promise<RaRecord[]> {
  const resource = useResourceContext() ?? ''
  const dataProvider = useDataProvider()
  const { data = [] } = useListContext()
  return async (selection) => {
    if ('ids' in selection) {
      const known = data.filter(({ id }) => selection.ids.includes(Number(id)))
      const others = selection.ids.filter((id) => !known.some((row) => Number(row.id) === id))
      const fetched = others.length > 0 ? (await dataProvider.getMany(resource, { ids: others })).data : []
      return [...known, ...fetched]
    }
    const rows: RaRecord[] = []
    for (let page = 1; rows.length < selection.count; page += 1) {
      const found = await dataProvider.getList(resource, {
        filter: selection.filter,
        sort: { field: 'id', order: 'ASC' },
        pagination: { page, perPage: PAGE },
      })
      rows.push(...found.data)
      if (found.data.length < PAGE) break
    }
    return rows
  }
}
