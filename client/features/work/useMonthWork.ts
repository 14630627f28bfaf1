import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type RaRecord, useDataProvider, useListContext } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'

/** As many as the server gives at a time, and as many as are fetched in all: who has more to do in a month is told so. */
const perPage = 1_000
const most = 2_000

interface MonthWork {
  items: WorkItem[]
  /** How many there are, also those that were not fetched. */
  total: number
}

/** What is due from one day to another under the filters of the list, also what comes into the list later. */
export function useMonthWork(from: string, to: string) {
  const dataProvider = useDataProvider()
  const { filterValues } = useListContext()
  const filter = { ...(filterValues.hidden === undefined && { upcoming: true }), ...filterValues, due_on_gte: from, due_on_lte: to }
  return useQuery({
    queryKey: ['work', 'month', JSON.stringify(filter)],
    queryFn: async (): Promise<MonthWork> => {
      const items: WorkItem[] = []
      for (let page = 1; ; page++) {
        const { data, total = 0 } = await dataProvider.getList<WorkItem & RaRecord>('work', {
          filter,
          pagination: { page, perPage },
          sort: { field: 'due_on', order: 'ASC' },
        })
        items.push(...data)
        if (data.length < perPage || items.length >= Math.min(total, most)) return { items, total }
      }
    },
    placeholderData: keepPreviousData,
  })
}
