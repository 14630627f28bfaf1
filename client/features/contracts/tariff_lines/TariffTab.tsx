import AddIcon from '@mui/icons-material/Add'
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { TariffLineView } from '../../../../server/model/tariffLine.ts'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { GrzBenchmarks } from '../../providers/grz_benchmarks/GrzBenchmarks.tsx'
import { AmendmentPanel } from '../amendments/AmendmentPanel.tsx'
import { isAmended, isClosed } from '../contractLife.ts'
import { useOfContract } from '../useOfContract.ts'
import { TariffGridPanel } from './TariffGridPanel.tsx'
import { TariffLineForm } from './TariffLineForm.tsx'
import { TariffTable } from './TariffTable.tsx'

/** The tariff lines of a contract as they hold today. Before the signature they are changed in a panel beside them, after it by an amendment, from a date on. */
export function TariffTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [editing, setEditing] = useState<TariffLineView | 'new'>()
  const [amending, setAmending] = useState(false)
  const [together, setTogether] = useState(false)
  const { rows: signed, isPending, error } = useOfContract<TariffLineView>('tariff_lines', contract.id, { field: 'id', order: 'ASC' })
  if (isPending) return <Skeleton variant="rounded" height={200} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  const rows = contract.lines_in_force?.map((line, index) => ({ ...line, id: index }) as TariffLineView) ?? signed
  const open = !isAmended(contract) && !isClosed(contract)
  if (together) return <TariffGridPanel contractId={contract.id} onClose={() => setTogether(false)} />
  return (
    <Box data-field="tariff_lines">
      {rows.length === 0 && <Typography sx={{ mb: 2 }}>{t('tariff_lines.empty')}</Typography>}
      {rows.length > 0 && <TariffTable rows={rows} onEdit={open && can('edit', 'tariff_lines') ? setEditing : undefined} />}
      {contract.lines_in_force && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('tariff_lines.in_force')}
        </Typography>
      )}
      {open && can('create', 'tariff_lines') && (
        <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setEditing('new')} sx={{ mt: 2 }}>
          {t('tariff_lines.add')}
        </Button>
      )}
      {open && can('create', 'tariff_lines') && (
        <Button variant="outlined" onClick={() => setTogether(true)} sx={{ mt: 2, ml: 1 }}>
          {t('tariff_lines.grid.open')}
        </Button>
      )}
      {isAmended(contract) && can('create', 'amendments') && (
        <Button variant="outlined" onClick={() => setAmending(true)} sx={{ mt: 2 }}>
          {t('amendments.by_date')}
        </Button>
      )}
      {contract.care_type === 'grz' && (
        <Box sx={{ mt: 2 }}>
          <GrzBenchmarks providerId={contract.provider_id} />
        </Box>
      )}
      <SidePanel open={Boolean(editing)} title={t(editing === 'new' ? 'tariff_lines.add' : 'tariff_lines.edit')} onClose={() => setEditing(undefined)}>
        <TariffLineForm contract={contract} line={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      </SidePanel>
      <AmendmentPanel contract={contract} field={amending ? 'tariff_lines' : undefined} onClose={() => setAmending(false)} />
    </Box>
  )
}
