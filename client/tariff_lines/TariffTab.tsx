import AddIcon from '@mui/icons-material/Add'
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { SidePanel } from '../cases/SidePanel.tsx'
import { useIdentity } from '../common/useIdentity.ts'
import type { Contract } from '../contracts/contractTypes.ts'
import { useOfContract } from '../contracts/useOfContract.ts'
import { GrzBenchmarks } from '../grz_benchmarks/GrzBenchmarks.tsx'
import { TariffLineForm } from './TariffLineForm.tsx'
import { TariffTable } from './TariffTable.tsx'
import type { TariffLine } from './tariffLine.ts'

/** The tariff lines of a contract, added and changed in a panel beside them. A signed contract's lines change by an amendment only. */
export function TariffTab({ contract }: { contract: Contract }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [editing, setEditing] = useState<TariffLine | 'new'>()
  const { rows, isPending, error } = useOfContract<TariffLine>('tariff_lines', contract.id, { field: 'id', order: 'ASC' })
  if (isPending) return <Skeleton variant="rounded" height={200} />
  if (error) return <Alert severity="error">{error.message}</Alert>
  return (
    <Box data-field="tariff_lines">
      {rows.length === 0 && <Typography sx={{ mb: 2 }}>{t('tariff_lines.empty')}</Typography>}
      {rows.length > 0 && <TariffTable rows={rows} onEdit={can('edit', 'tariff_lines') ? setEditing : undefined} />}
      {can('create', 'tariff_lines') && (
        <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setEditing('new')} sx={{ mt: 2 }}>
          {t('tariff_lines.add')}
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
    </Box>
  )
}
