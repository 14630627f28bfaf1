import { useEffect, useRef, useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { addDays, today } from '../../../ui/common/dates.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { LeaveQuestion } from '../../../ui/forms/LeaveQuestion.tsx'
import { isTable } from '../../../ui/grid/readPasted.ts'
import { type GridPaste, useGridKeys } from '../../../ui/grid/useGridKeys.ts'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { inYear, usePolicyYears } from '../../../ui/lists/policyYear.ts'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { ForbiddenPage } from '../../../ui/pages/ForbiddenPage.tsx'
import { ClaimsBar } from './ClaimsBar.tsx'
import { ClaimsFilters } from './ClaimsFilters.tsx'
import { ClaimsTable } from './ClaimsTable.tsx'
import { ClaimsTop } from './ClaimsTop.tsx'
import type { ClaimsContract } from './matchFigures.ts'
import { pastedColumn } from './pastedFigures.ts'
import { useClaims } from './useClaims.ts'
import { usePastedFigures } from './usePastedFigures.ts'

/** The last day of the month before: claims are told by the month. */
const lastMonthEnd = () => addDays(`${today().slice(0, 7)}-01`, -1)

/** Claims figures of many contracts at once: typed or pasted in a table, looked at beside what each would change, and saved together. */
export function ClaimsGrid() {
  const t = useTranslate()
  const { identity, can } = useIdentity()
  const { current, isPending } = usePolicyYears()
  if (isPending || !identity) return null
  if (!can('create', 'production')) return <ForbiddenPage />
  const active = { status: ['active'] }
  return (
    <ListPage
      resource="contracts"
      storeKey="claims"
      title={t('claims.title')}
      filter={{ was_active: true }}
      filterDefaultValues={{ ...active, ...inYear(current) }}
      sort={{ field: 'provider_name', order: 'ASC' }}
      perPage={100}
      byYear
      emptyText={t('claims.empty')}
      views={
        <ViewTabs
          views={[
            { label: t('contracts.views.all'), filter: active },
            { label: t('contracts.views.mine'), filter: { ...active, owner_id: [identity.id] } },
          ]}
        />
      }
      filters={<ClaimsFilters />}
    >
      <Grid />
    </ListPage>
  )
}

function Grid() {
  const { data } = useListContext<ClaimsContract>()
  const [day, setDay] = useState<string | null>(lastMonthEnd)
  const claims = useClaims(day)
  const [only, setOnly] = useState(false)
  const listed = data ?? []
  const filled = [...new Map([...claims.saved, ...claims.cells].map(([id, { contract }]) => [id, contract])).values()]
  /** What is filled in and does not fall under the filters is shown all the same, before the others. */
  const held = filled.filter(({ id }) => claims.cells.has(id) && !listed.some((contract) => contract.id === id))
  const rows = only && filled.length > 0 ? filled : [...held, ...listed]
  const pasted = usePastedFigures(listed, (changes) => {
    claims.changeAll(changes)
    setOnly(true)
  })
  const [spare, setSpare] = useState(0)
  const taken = useRef(pasted.take)
  taken.current = pasted.take

  const onPaste = ({ text, column, row }: GridPaste): boolean => {
    setSpare(0)
    if (taken.current(text)) return true
    if (column !== 'amount' || !isTable(text)) return false
    const amounts = pastedColumn(text)
    const down = rows.slice(rows.findIndex(({ id }) => String(id) === row))
    claims.changeAll(down.slice(0, amounts.length).map((contract, index) => [contract, amounts[index] ?? null]))
    setSpare(Math.max(amounts.length - down.length, 0))
    return true
  }
  const keys = useGridKeys({ onPaste, onSave: () => void claims.save() })
  // Two columns can be pasted without a cell being chosen first.
  useEffect(() => {
    const onDocument = (event: ClipboardEvent) => {
      const isBox = (event.target as Element | null)?.closest?.('input, textarea')
      if (!isBox && taken.current(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
    }
    document.addEventListener('paste', onDocument)
    return () => document.removeEventListener('paste', onDocument)
  }, [])
  return (
    <div {...keys}>
      <ClaimsTop day={day} onDay={setDay} pasted={pasted} spare={spare} filled={filled.length} only={only && filled.length > 0} onOnly={setOnly} />
      <ClaimsTable rows={rows} day={day} claims={claims} />
      <ClaimsBar claims={claims} day={day} />
      <LeaveQuestion isTyped={() => claims.cells.size > 0} />
    </div>
  )
}
