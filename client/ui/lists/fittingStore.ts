import { localStorageStore, type Store } from 'react-admin'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether what a browser kept of a list can be what a list has: its sort, its page, its filter. */
function isListState(value: unknown): boolean {
  if (!isObject(value)) return false
  const { sort, order, page, perPage, filter } = value
  const texts = [sort, order].every((text) => text === undefined || typeof text === 'string')
  const numbers = [page, perPage].every((number) => number === undefined || Number.isInteger(Number(number)))
  return texts && numbers && (filter === undefined || isObject(filter))
}

/** Whether a stored value is of the kind that its reader begins with. */
function fits(key: string, value: unknown, beginning: unknown): boolean {
  if (key.endsWith('.listParams')) return isListState(value)
  if (Array.isArray(beginning)) return Array.isArray(value)
  return beginning === undefined || beginning === null || typeof beginning === typeof value
}

/** What is kept of how a list was left: not the word that was looked for, which would hide the rest from whoever comes back for something else. */
function withoutWord<T>(key: string, value: T): T {
  if (!key.endsWith('.listParams') || !isObject(value) || !isObject(value.filter) || value.filter.q === undefined) return value
  const { q: _q, ...filter } = value.filter
  return { ...value, filter, page: 1 }
}

/** What a browser keeps of the screens (lists, columns, theme). What is broken or of another kind counts as not kept. */
export function fittingStore(kept: Store = localStorageStore()): Store {
  return {
    ...kept,
    setItem: (key, value) => kept.setItem(key, withoutWord(key, value)),
    getItem: <T>(key: string, beginning?: T): T => {
      const value: unknown = kept.getItem(key, beginning)
      return (value === undefined || value === null || fits(key, value, beginning) ? value : beginning) as T
    },
  }
}
