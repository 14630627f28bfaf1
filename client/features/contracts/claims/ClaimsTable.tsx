import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatDate } from '../../../ui/common/dates.ts'
import { EuroField } from '../../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { UtilisationBar } from '../../../ui/fields/UtilisationBar.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { GridTable } from '../../../ui/grid/GridTable.tsx'
import { RowResultLines, saysSomething } from '../../../ui/grid/RowResultLines.tsx'
import { TypedCell } from '../../../ui/grid/TypedCell.tsx'
import { ClaimsEffect } from './ClaimsEffect.tsx'
import { resultOf } from './claimsRows.ts'
import type { ClaimsContract } from './matchFigures.ts'
import type { Claims } from './useClaims.ts'

/** The contracts with their last figure, a box for the new one and its day, and what it would change. */
export function ClaimsTable({ rows, day, claims }: { rows: readonly ClaimsContract[]; day: string | null; claims: Claims }) {
  const t = useTranslate()
  const label = useFieldLabel('contracts')
  const cellOf = (contract: ClaimsContract) => claims.cells.get(contract.id) ?? { contract, amount: null, as_of: null }
  return (
    <GridTable
      label={t('claims.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('claims.contract'),
          render: (contract) => (
            <Box sx={{ overflowWrap: 'break-word', minWidth: 140 }}>
              <RecordLink resource="contracts" id={contract.id}>
                {contract.reference}
              </RecordLink>
              <div>{contract.provider_name}</div>
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{contract.agb_code}</Box>
            </Box>
          ),
        },
        { label: label('plafond_cents'), align: 'right', render: ({ plafond_cents }) => <EuroField value={plafond_cents} short /> },
        {
          label: t('claims.last'),
          align: 'right',
          render: (contract) => (
            <>
              <EuroField value={contract.production_cents} />
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{formatDate(contract.production_as_of)}</Box>
            </>
          ),
        },
        {
          label: t('claims.new'),
          box: true,
          render: (contract) => (
            <TypedCell
              kind="euro"
              column="amount"
              row={contract.id}
              label={t('claims.new_of', { reference: contract.reference ?? '' })}
              value={cellOf(contract).amount}
              onChange={(amount) => claims.change(contract, { amount })}
              refused={resultOf(cellOf(contract), day)?.outcome === 'refused'}
              describedBy={`claims-${contract.id}`}
            />
          ),
        },
        {
          label: t('claims.own_day'),
          box: true,
          render: (contract) => (
            <TypedCell
              kind="date"
              column="as_of"
              row={contract.id}
              label={t('claims.day_of', { reference: contract.reference ?? '' })}
              placeholder={formatDate(day)}
              value={cellOf(contract).as_of}
              onChange={(as_of) => claims.change(contract, { as_of: as_of as string | null })}
            />
          ),
        },
        {
          label: t('claims.effect'),
          render: (contract) => (
            <Box>
              {claims.cells.has(contract.id) || claims.saved.has(contract.id) ? (
                <ClaimsEffect cell={cellOf(contract)} day={day} saved={claims.saved.get(contract.id)} />
              ) : (
                <Box sx={{ color: 'text.secondary' }}>
                  <UtilisationBar
                    value={contract.plafond_cents && contract.production_cents !== null ? contract.production_cents / contract.plafond_cents : null}
                  />
                </Box>
              )}
            </Box>
          ),
        },
      ]}
      below={(contract) => {
        const result = resultOf(cellOf(contract), day)
        if (!result || !saysSomething(result)) return null
        return (
          <Box id={`claims-${contract.id}`}>
            <RowResultLines result={result} />
          </Box>
        )
      }}
    />
  )
}
