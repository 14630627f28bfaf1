import AddIcon from '@mui/icons-material/Add'
import { Alert, Button, Paper, Skeleton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import type { AmendmentView } from '../../../../server/model/amendment.ts'
import type { ContractView } from '../../../../server/model/contract.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { AmendedValue } from '../../../ui/fields/AmendedValue.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { isAmended } from '../contractLife.ts'
import { useOfContract } from '../useOfContract.ts'
import { AmendmentPanel } from './AmendmentPanel.tsx'
import { type AmendableField, amendableOf } from './amendable.ts'
import { Cancelling } from './Cancelling.tsx'

/** The dated changes of a signed contract, with old and new value; the plafond's rises come from a granted request. `?amend=` opens the form with that term. */
export function AmendmentTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const label = useFieldLabel('amendments')
  const contractLabel = useFieldLabel('contracts')
  const { can } = useIdentity()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('amend') as AmendableField | null
  const amending = asked && amendableOf(contract).includes(asked) ? asked : undefined
  const amend = (field?: AmendableField) => setSearch({ tab: 'amendments', ...(field ? { amend: field } : {}) }, { replace: true })
  const { rows, isPending, error } = useOfContract<AmendmentView>('amendments', contract.id, { field: 'effective_on', order: 'DESC' })
  const signed = isAmended(contract)
  if (isPending) return <Skeleton variant="rounded" height={200} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  return (
    <>
      {rows.length === 0 && <Typography sx={{ mb: 2 }}>{t(signed ? 'amendments.empty' : 'amendments.empty_unsigned')}</Typography>}
      {rows.length > 0 && (
        <Paper variant="outlined" sx={{ px: 2, py: 0.5 }}>
          <PlainTable
            label={t('contracts.tabs.amendments')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { label: label('effective_on'), nowrap: true, render: (row) => <DutchDateField value={row.effective_on} /> },
              { label: label('field'), render: (row) => contractLabel(row.field) },
              { label: label('old_value'), render: (row) => <AmendedValue field={row.field} value={row.old_value} /> },
              { label: label('new_value'), render: (row) => <AmendedValue field={row.field} value={row.new_value} /> },
              {
                label: label('reason'),
                render: (row) => (
                  <>
                    {row.reason}{' '}
                    {row.plafond_request_id && (
                      <RecordLink resource="plafond_requests" id={row.plafond_request_id}>
                        {t('amendments.from_request')}
                      </RecordLink>
                    )}
                    <Cancelling amendment={row} />
                  </>
                ),
              },
            ]}
          />
        </Paper>
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
