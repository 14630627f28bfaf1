import AddIcon from '@mui/icons-material/Add'
import { Alert, Button, Paper, Skeleton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { type RaRecord, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useIdentity } from '../common/useIdentity.ts'
import { isAmended } from '../contracts/contractLife.ts'
import type { Contract } from '../contracts/contractTypes.ts'
import { useOfContract } from '../contracts/useOfContract.ts'
import { DutchDateField } from '../fields/DutchDateField.tsx'
import { RecordLink } from '../fields/RecordLink.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import { AmendedValue } from './AmendedValue.tsx'
import { AmendmentPanel } from './AmendmentPanel.tsx'
import { type AmendableField, amendableOf } from './amendable.ts'
import { Cancelling } from './Cancelling.tsx'

export interface Amendment extends RaRecord {
  field: string
  old_value: unknown
  new_value: unknown
  effective_on: string
  reason: string
  plafond_request_id: number | null
  cancel_reason: string | null
  cancelled_on: string | null
  cancelled_by_name: string | null
}

/** The dated changes of a signed contract, with old and new value; the plafond's rises come from a granted request. `?amend=` opens the form with that term. */
export function AmendmentTab({ contract }: { contract: Contract }) {
  const t = useTranslate()
  const label = useFieldLabel('amendments')
  const contractLabel = useFieldLabel('contracts')
  const { can } = useIdentity()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('amend') as AmendableField | null
  const amending = asked && amendableOf(contract).includes(asked) ? asked : undefined
  const amend = (field?: AmendableField) => setSearch({ tab: 'amendments', ...(field ? { amend: field } : {}) }, { replace: true })
  const { rows, isPending, error } = useOfContract<Amendment>('amendments', contract.id, { field: 'effective_on', order: 'DESC' })
  const signed = isAmended(contract)
  if (isPending) return <Skeleton variant="rounded" height={200} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  return (
    <>
      {rows.length === 0 && <Typography sx={{ mb: 2 }}>{t(signed ? 'amendments.empty' : 'amendments.empty_unsigned')}</Typography>}
      {rows.length > 0 && (
        <TableContainer component={Paper} variant="outlined">
          <Table size="small">
            <TableHead>
              <TableRow>
                {['effective_on', 'field', 'old_value', 'new_value', 'reason'].map((field) => (
                  <TableCell key={field}>{label(field)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.id} sx={{ fontVariantNumeric: 'tabular-nums', ...(row.cancelled_on ? { '& > td': { color: 'text.secondary' } } : {}) }}>
                  <TableCell>
                    <DutchDateField value={row.effective_on} />
                  </TableCell>
                  <TableCell>{contractLabel(row.field)}</TableCell>
                  <TableCell>
                    <AmendedValue field={row.field} value={row.old_value} />
                  </TableCell>
                  <TableCell>
                    <AmendedValue field={row.field} value={row.new_value} />
                  </TableCell>
                  <TableCell sx={{ minWidth: 200 }}>
                    {row.reason}{' '}
                    {row.plafond_request_id && (
                      <RecordLink resource="plafond_requests" id={row.plafond_request_id}>
                        {t('amendments.from_request')}
                      </RecordLink>
                    )}
                    <Cancelling amendment={row} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {signed && can('create', 'amendments') && (
        <Button startIcon={<AddIcon />} variant="outlined" onClick={() => amend('ends_on')} sx={{ mt: 2 }}>
          {t('amendments.add')}
        </Button>
      )}
      {signed && can('create', 'amendments') && <AmendmentPanel contract={contract} field={amending} onClose={() => amend()} />}
    </>
  )
}
