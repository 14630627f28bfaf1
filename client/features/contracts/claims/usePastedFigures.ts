import { useState } from 'react'
import { useDataProvider, useNotify } from 'react-admin'
import { type ClaimsContract, type Matches, matchFigures } from './matchFigures.ts'
import { type PastedFigures, pastedFigures } from './pastedFigures.ts'

/** So many values go into one address. */
const AT_ONCE = 200

export interface PasteReportData extends Matches {
  head: boolean
}

/** Takes two pasted columns: finds the contracts that they name, wherever they are in the list, and tells what could not be placed. */
export function usePastedFigures(shown: readonly ClaimsContract[], fill: (changes: [ClaimsContract, number | string][]) => void) {
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const [report, setReport] = useState<PasteReportData | null>(null)
  const find = async (field: 'reference' | 'agb_code', values: readonly string[]): Promise<ClaimsContract[]> => {
    const found: ClaimsContract[] = []
    for (let at = 0; at < values.length; at += AT_ONCE) {
      const own = field === 'agb_code' ? { was_active: true } : {}
      const filter = { ...own, [field]: values.slice(at, at + AT_ONCE) }
      const page = await dataProvider.getList('contracts', { filter, sort: { field: 'id', order: 'ASC' }, pagination: { page: 1, perPage: 1000 } })
      found.push(...(page.data as ClaimsContract[]))
    }
    return found
  }
  const place = async ({ head, figures }: PastedFigures) => {
    const named = (field: 'reference' | 'agb_code') => [...new Set(figures.flatMap(({ key }) => key?.[field] ?? []))]
    const contracts = [...(await find('reference', named('reference'))), ...(await find('agb_code', named('agb_code')))]
    const unique = [...new Map(contracts.map((contract) => [contract.id, contract])).values()]
    const matches = matchFigures(figures, unique, new Set(shown.map(({ id }) => id)))
    fill(matches.filled.map(({ contract, amount }) => [contract, amount]))
    setReport({ ...matches, head })
  }
  /** Whether the text names contracts, and is taken. */
  const take = (text: string): boolean => {
    const read = pastedFigures(text)
    if (read) void place(read).catch((error: Error) => notify(error.message, { type: 'error' }))
    return read !== null
  }
  /** Says which contract a line is about. */
  const answer = (line: number, contract: ClaimsContract) => {
    const asked = report?.asked.find((one) => one.line === line)
    if (!report || !asked) return
    fill([[contract, asked.amount]])
    setReport({ ...report, asked: report.asked.filter((one) => one !== asked), filled: [...report.filled, { ...asked, contract }] })
  }
  return { report, take, answer, close: () => setReport(null) }
}
