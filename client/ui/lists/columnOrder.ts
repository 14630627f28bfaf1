import { Children, isValidElement, type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react'

export interface ColumnName {
  source: string
  label?: string
}

const known = new Map<string, { columns: ColumnName[]; hidden: string[] }>()
const listeners = new Set<() => void>()

/** Tells the column choice of a list which columns its table has, in their own order, and which are off by default. */
export function useAnnounceColumns(storeKey: string, children: ReactNode, hidden: string[] | undefined): void {
  const columns = Children.toArray(children).map((child) => {
    const { source, label } = (isValidElement(child) ? child.props : {}) as { source?: string; label?: unknown }
    return { source: source ?? '', label: typeof label === 'string' ? label : undefined }
  })
  const key = JSON.stringify({ columns, hidden: hidden ?? [] })
  useEffect(() => {
    known.set(storeKey, JSON.parse(key))
    for (const listener of listeners) listener()
  }, [storeKey, key])
}

/** The columns that the table of a list announced; null while there is no table. */
export function useKnownColumns(storeKey: string): { columns: ColumnName[]; hidden: string[] } | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => known.get(storeKey) ?? null,
  )
}

/** The order of `count` columns: the stored one, with columns that it does not know yet at the end. */
export function useColumnRanks(stored: number[] | undefined, count: number): number[] {
  return useMemo(() => {
    const ranks = (stored ?? []).map(Number).filter((rank) => rank < count)
    return [...ranks, ...Array.from({ length: count }, (_, index) => index).filter((index) => !ranks.includes(index))]
  }, [stored, count])
}
