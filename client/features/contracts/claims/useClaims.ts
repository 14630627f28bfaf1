import { useCallback, useEffect, useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { useSaveRows } from '../../../ui/grid/useSaveRows.ts'
import { type Cells, type ClaimsCell, dayOf, figureOf, isReady, resultOf, rowOf, type SavedFigure } from './claimsRows.ts'
import type { ClaimsContract } from './matchFigures.ts'

/** How long nothing is typed before the server is asked what the figures would come to. */
const PAUSE = 400

export interface Claims {
  cells: Cells
  saved: ReadonlyMap<number, SavedFigure>
  busy: boolean
  change: (contract: ClaimsContract, change: Partial<Pick<ClaimsCell, 'amount' | 'as_of'>>) => void
  changeAll: (changes: readonly (readonly [ClaimsContract, number | string | null])[]) => void
  clear: () => void
  save: () => Promise<void>
}

/** What is typed in the grid of claims figures, what the server says of it, and its one save. */
export function useClaims(day: string | null): Claims {
  const [cells, setCells] = useState<Cells>(new Map())
  const [saved, setSaved] = useState<Claims['saved']>(new Map())
  const [busy, setBusy] = useState(false)
  const notify = useNotify()
  const { check, save: saveRows } = useSaveRows('production')

  const change: Claims['change'] = (contract, changed) => {
    setCells((before) => {
      const cell = { as_of: null, amount: null, ...before.get(contract.id), contract, ...changed }
      return cell.amount === null && cell.as_of === null ? without(before, [contract.id]) : new Map(before).set(contract.id, cell)
    })
    setSaved((before) => without(before, [contract.id]))
  }
  const changeAll: Claims['changeAll'] = (changes) => {
    for (const [contract, amount] of changes) change(contract, { amount })
  }
  const unchecked = useMemo(() => [...cells.values()].filter((cell) => isReady(cell, day) && !resultOf(cell, day)), [cells, day])

  const ask = useCallback(
    async (some: readonly ClaimsCell[]) => {
      const { rows } = await check(some.map((cell) => rowOf(cell, day)))
      const told = some.flatMap((cell, index) => (rows[index] ? [{ ...cell, told: { of: figureOf(cell, day), result: rows[index] } }] : []))
      setCells(
        (before) => new Map([...before].map(([id, cell]) => [id, { ...cell, told: told.find(({ contract }) => contract.id === id)?.told ?? cell.told }])),
      )
      return told
    },
    [check, day],
  )
  useEffect(() => {
    if (unchecked.length === 0 || busy) return
    const timer = setTimeout(() => void ask(unchecked).catch((error: Error) => notify(error.message, { type: 'error' })), PAUSE)
    return () => clearTimeout(timer)
  }, [unchecked, ask, notify, busy])

  /** What the server was not asked yet is asked first; what it has to say of that is seen before it is saved. */
  const save = async () => {
    if (busy) return
    setBusy(true)
    try {
      const asked = unchecked.length > 0 ? await ask(unchecked) : []
      if (asked.some(({ told: { result } }) => result.outcome !== 'created' || result.warnings.length > 0)) return notify('claims.look', { type: 'info' })
      const latest = new Map([...cells, ...asked.map((cell) => [cell.contract.id, cell] as const)])
      const ready = [...latest.values()].filter((cell) => ['created', 'updated'].includes(resultOf(cell, day)?.outcome ?? ''))
      if (ready.length === 0) return
      const { rows, saved: count } = await saveRows(ready.map((cell) => rowOf(cell, day)))
      const done = ready.flatMap((cell, index) => {
        const outcome = rows[index]?.outcome
        return outcome && outcome !== 'refused'
          ? [[cell.contract.id, { contract: cell.contract, amount: cell.amount as number, as_of: dayOf(cell, day) as string, outcome }] as const]
          : []
      })
      setSaved((before) => new Map([...before, ...done]))
      setCells((before) => {
        const kept = without(
          before,
          done.map(([id]) => id),
        )
        for (const [index, cell] of ready.entries()) {
          const result = rows[index]
          if (result?.outcome === 'refused') kept.set(cell.contract.id, { ...cell, told: { of: figureOf(cell, day), result } })
        }
        return kept
      })
      notify('claims.saved', { type: 'info', messageArgs: { smart_count: count } })
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return { cells, saved, busy, change, changeAll, clear: () => setCells(new Map()), save }
}

function without<Value>(map: ReadonlyMap<number, Value>, ids: readonly number[]): Map<number, Value> {
  return new Map([...map].filter(([id]) => !ids.includes(id)))
}
