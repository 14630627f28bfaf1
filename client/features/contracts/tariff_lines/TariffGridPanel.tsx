import { Alert, Box, Button, Paper, Skeleton, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import type { RowResult } from '../../../../server/model/answers.ts'
import type { TariffGridRow } from '../../../../server/model/tariffLine.ts'
import { useChoiceText } from '../../../ui/common/choices.ts'
import { formatEuro } from '../../../ui/common/euro.ts'
import { formatPercentage } from '../../../ui/common/formatPercentage.ts'
import type { AppDataProvider } from '../../../ui/data/dataProvider.ts'
import { LeaveQuestion } from '../../../ui/forms/LeaveQuestion.tsx'
import { GridTable } from '../../../ui/grid/GridTable.tsx'
import { RowResultLines } from '../../../ui/grid/RowResultLines.tsx'
import { isTable, readPasted } from '../../../ui/grid/readPasted.ts'
import { TypedCell } from '../../../ui/grid/TypedCell.tsx'
import { useGridKeys } from '../../../ui/grid/useGridKeys.ts'
import { useSaveRows } from '../../../ui/grid/useSaveRows.ts'
import { readTyped } from '../../../ui/typed/readTyped.ts'

type Value = number | string | null

const keyOf = ({ performance, setting, id }: TariffGridRow): string => `${performance}-${setting ?? ''}-${id ?? ''}`
const kindOf = ({ unit }: TariffGridRow) => (unit === 'tariff_cents' ? 'euro' : 'percentage')
const written = (row: TariffGridRow, value: number | null): string =>
  value === null ? '–' : row.unit === 'tariff_cents' ? formatEuro(value) : (formatPercentage(value) ?? '–')

/** All tariffs of a contract in one table: typed, pasted down the column, or taken over from the year before, and saved together. */
export function TariffGridPanel({ contractId, onClose }: { contractId: number; onClose: () => void }) {
  const t = useTranslate()
  const text = useChoiceText()
  const notify = useNotify()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data, isPending, error } = useQuery({ queryKey: ['tariff_lines', 'grid', contractId], queryFn: () => dataProvider.tariffGrid(contractId) })
  const [typed, setTyped] = useState<Record<string, Value>>({})
  const [results, setResults] = useState<Record<string, RowResult>>({})
  const { save: saveRows } = useSaveRows('tariff_lines')
  const rows = data?.rows ?? []
  const shownIn = (row: TariffGridRow): Value => typed[keyOf(row)] ?? (keyOf(row) in typed ? null : row.value)
  const changed = rows.filter((row) => shownIn(row) !== row.value)
  const unread = changed.filter((row) => typeof shownIn(row) === 'string')
  const change = (changes: readonly (readonly [TariffGridRow, Value])[]) => {
    setTyped((before) => ({ ...before, ...Object.fromEntries(changes.map(([row, value]) => [keyOf(row), value])) }))
    setResults((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !changes.some(([row]) => keyOf(row) === key))))
  }
  const save = async () => {
    const ready = changed.filter((row) => typeof shownIn(row) !== 'string')
    if (ready.length === 0) return
    try {
      const sent = ready.map((row) => ({
        ...(row.id === null ? { performance: row.performance, setting: row.setting } : { id: row.id, version: row.version }),
        contract_id: contractId,
        [row.unit]: shownIn(row),
      }))
      const answer = await saveRows(sent)
      const told = ready.flatMap((row, index) => (answer.rows[index] ? [[row, answer.rows[index]] as const] : []))
      const done = told.filter(([, { outcome }]) => outcome !== 'refused').map(([row]) => keyOf(row))
      setTyped((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !done.includes(key))))
      setResults(Object.fromEntries(told.filter(([, { outcome }]) => outcome === 'refused').map(([row, result]) => [keyOf(row), result])))
      notify('tariff_lines.grid.saved', { type: 'info', messageArgs: { smart_count: answer.saved } })
      if (done.length === changed.length) onClose()
    } catch (failed) {
      notify((failed as Error).message, { type: 'error' })
    }
  }
  const keys = useGridKeys({
    onSave: () => void save(),
    onPaste: ({ text: pasted, row: key }) => {
      if (!isTable(pasted)) return false
      const values = readPasted(pasted).map((cells) => cells.at(-1) ?? '')
      const down = rows.slice(rows.findIndex((row) => keyOf(row) === key))
      change(down.slice(0, values.length).map((row, index) => [row, readTyped(kindOf(row), values[index] ?? '').value ?? values[index] ?? null]))
      return true
    },
  })
  if (isPending) return <Skeleton variant="rounded" height={240} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  const last = rows.filter((row) => row.last_year !== null && row.last_year !== shownIn(row))
  return (
    <Paper variant="outlined" {...keys} sx={{ overflow: 'clip' }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', p: 1.5 }}>
        {data.last_year && (
          <Button variant="outlined" disabled={last.length === 0} onClick={() => change(last.map((row) => [row, row.last_year]))}>
            {t('tariff_lines.grid.take_over', { reference: data.last_year.reference ?? '' })}
          </Button>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 240px' }}>
          {t(data.last_year ? 'tariff_lines.grid.hint' : 'tariff_lines.grid.hint_alone')}
        </Typography>
      </Box>
      <GridTable
        label={t('tariff_lines.grid.title')}
        rows={rows}
        rowKey={keyOf}
        columns={[
          {
            label: t('resources.tariff_lines.fields.performance'),
            render: (row) =>
              row.setting === null ? text('performance', row.performance) : `${text('performance', row.performance)} · ${text('setting', row.setting)}`,
          },
          ...(data.last_year
            ? [{ label: t('tariff_lines.grid.last_year'), align: 'right' as const, render: (row: TariffGridRow) => written(row, row.last_year) }]
            : []),
          { label: t('tariff_lines.grid.now'), align: 'right', render: (row) => written(row, row.value) },
          {
            label: t('tariff_lines.tariff'),
            box: true,
            render: (row) => (
              <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
                {row.unit === 'tariff_cents' && <span aria-hidden="true">€</span>}
                <TypedCell
                  kind={kindOf(row)}
                  column="tariff"
                  row={keyOf(row)}
                  label={t('tariff_lines.grid.tariff_of', {
                    name: [text('performance', row.performance), row.setting && text('setting', row.setting)].filter(Boolean).join(', '),
                  })}
                  value={shownIn(row)}
                  original={row.value}
                  onChange={(value) => change([[row, value]])}
                  refused={keyOf(row) in results}
                />
                {row.unit === 'tariff_percentage' && <span aria-hidden="true">%</span>}
              </Box>
            ),
          },
        ]}
        below={(row) => {
          const result = results[keyOf(row)]
          return result ? <RowResultLines result={result} /> : null
        }}
      />
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          flexWrap: 'wrap',
          p: 1.5,
          position: 'sticky',
          bottom: 0,
          bgcolor: 'background.paper',
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Typography aria-live="polite" sx={{ flex: 1 }}>
          {changed.length > 0 && t('tariff_lines.grid.changed', { smart_count: changed.length })}
        </Typography>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" aria-disabled={changed.length === unread.length || undefined} onClick={() => void save()}>
          {t('ra.action.save')}
        </Button>
      </Box>
      <LeaveQuestion isTyped={() => changed.length > 0} />
    </Paper>
  )
}
