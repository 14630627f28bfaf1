import { Box, Button, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useListContext, useResourceContext, useTranslate } from 'react-admin'
import { MAX_BULK } from '../../../server/model/answers.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { CopyAddresses } from './CopyAddresses.tsx'
import { OwnerDialog } from './OwnerDialog.tsx'
import type { Selection } from './useSelected.ts'

/** What can be done with the rows that are chosen: of this page and others, or all that the filter finds. It says how many rows an action will touch. */
export function SelectionBar() {
  const t = useTranslate()
  const resource = useResourceContext() ?? ''
  const { can } = useIdentity()
  const { selectedIds, onUnselectItems, filterValues, total = 0 } = useListContext()
  const [whole, setWhole] = useState(false)
  const [open, setOpen] = useState<'owner' | 'addresses' | null>(null)
  const filter = JSON.stringify(filterValues)
  // biome-ignore lint/correctness/useExhaustiveDependencies: all rows of another filter are other rows
  useEffect(() => setWhole(false), [filter, selectedIds.length])
  if (selectedIds.length === 0) return null
  const count = whole ? total : selectedIds.length
  const selection: Selection = whole ? { filter: filterValues, count: total } : { ids: selectedIds.map(Number) }
  const done = () => {
    setOpen(null)
    onUnselectItems()
  }
  return (
    <Box
      role="toolbar"
      aria-label={t('worksheet.actions')}
      sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', px: 2, py: 0.5, bgcolor: 'action.selected' }}
    >
      <Typography variant="body2" aria-live="polite" sx={{ fontWeight: 600 }}>
        {t('worksheet.chosen', { smart_count: count })}
      </Typography>
      {!whole && total > selectedIds.length && total <= MAX_BULK && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('worksheet.whole', { smart_count: total })}
        </Button>
      )}
      <Box sx={{ flex: 1 }} />
      {resource === 'contracts' && can('edit', 'contracts') && (
        <Button size="small" onClick={() => setOpen('owner')}>
          {t('worksheet.owner.action')}
        </Button>
      )}
      <Button size="small" onClick={() => setOpen('addresses')}>
        {t('worksheet.addresses.action')}
      </Button>
      <Button size="small" onClick={done}>
        {t('ra.action.unselect')}
      </Button>
      {open === 'owner' && <OwnerDialog selection={selection} count={count} onClose={() => setOpen(null)} onDone={done} />}
      {open === 'addresses' && <CopyAddresses selection={selection} onClose={() => setOpen(null)} />}
    </Box>
  )
}
