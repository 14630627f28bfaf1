import { useGetResourceLabel, useListContext, useResourceContext, useStore, useTranslateLabel } from 'react-admin'
import { choiceGroups } from '../../i18n/choiceGroups.ts'
import { fieldChoices, useChoiceText } from '../common/choices.ts'
import { saveFile } from '../data/saveFile.ts'
import { useColumnRanks, useKnownColumns } from './columnOrder.ts'

export type FileType = 'csv' | 'xlsx'

/** A function that saves the list around it as a file: its filter and order, the columns that are shown, their heads and the words of their values. */
export function useExport(): (format: FileType) => Promise<void> {
  const resource = useResourceContext() ?? ''
  const label = useTranslateLabel()
  const name = useGetResourceLabel()
  const choice = useChoiceText()
  const { filterValues, sort } = useListContext()
  const storeKey = `${resource}.datatable`
  const known = useKnownColumns(storeKey)
  const [hidden] = useStore<string[]>(storeKey, known?.hidden)
  const [stored] = useStore<number[] | undefined>(`${storeKey}_columnRanks`)
  const ranks = useColumnRanks(stored, known?.columns.length ?? 0)
  return async (format) => {
    const shown = known && ranks.map((rank) => known.columns[rank]!).filter(({ source }) => source && !(hidden ?? known.hidden).includes(source))
    const groups = Object.entries(fieldChoices[resource] ?? {}).filter(([field]) => !shown || shown.some(({ source }) => source === field))
    const words = groups.map(([field, group]) => [field, Object.fromEntries(choiceGroups[group].map((value) => [value, choice(group, value)]))])
    const query = new URLSearchParams({
      format,
      title: name(resource, 2),
      filter: JSON.stringify(filterValues),
      sort: JSON.stringify([sort.field, sort.order]),
      words: JSON.stringify(Object.fromEntries(words)),
    })
    if (shown) {
      query.set('columns', JSON.stringify(shown.map(({ source }) => source)))
      query.set('heads', JSON.stringify(shown.map((column) => String(label({ label: column.label, resource, source: column.source })))))
    }
    await saveFile(`/api/${resource}/export?${query}`)
  }
}
