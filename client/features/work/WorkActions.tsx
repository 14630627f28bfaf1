import MailIcon from '@mui/icons-material/ContentCopyOutlined'
import PlanIcon from '@mui/icons-material/EventOutlined'
import OwnerIcon from '@mui/icons-material/PersonOutlined'
import BackIcon from '@mui/icons-material/UndoOutlined'
import SeenIcon from '@mui/icons-material/VisibilityOutlined'
import { Box, Button } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useDataProvider, useListContext, useNotify, useTranslate, useUnselectAll } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { HandOver } from './HandOver.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { useMarks } from './useMarks.ts'

/** What can be done with the rows that are selected: put away, plan, hand over, copy the addresses of their providers. */
export function WorkActions() {
  const t = useTranslate()
  const { can } = useIdentity()
  const { selectedIds, data = [], filterValues } = useListContext<WorkItem>()
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const unselect = useUnselectAll('work')
  const { mark, busy } = useMarks()
  const [asking, setAsking] = useState<'plan' | 'owner'>()
  const [items, setItems] = useState<WorkItem[]>([])
  /** The rows that are selected, also those of other pages. */
  const selected = async (): Promise<WorkItem[]> => {
    const here = data.filter(({ id }) => selectedIds.includes(id))
    if (here.length === selectedIds.length) return here
    return (await dataProvider.getMany<WorkItem & RaRecord>('work', { ids: selectedIds })).data
  }
  const put = async (change: Parameters<typeof mark>[1]) => {
    if (await mark(await selected(), change)) unselect()
    setAsking(undefined)
  }
  const ask = async (what: 'plan' | 'owner') => {
    setItems(await selected())
    setAsking(what)
  }
  const copy = async () => {
    const ids = [...new Set((await selected()).flatMap(({ provider_id }) => provider_id ?? []))]
    const { data: providers } = await dataProvider.getMany<RaRecord & { email: string | null }>('providers', { ids })
    const addresses = [...new Set(providers.flatMap(({ email }) => email ?? []))]
    if (addresses.length === 0) return notify(t('work.no_addresses'), { type: 'warning' })
    await navigator.clipboard.writeText(addresses.join('; '))
    notify(t('work.copied', { smart_count: addresses.length, without: ids.length - addresses.length }), { type: 'info' })
  }
  const away = filterValues.hidden !== undefined
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {away ? (
        <Button size="small" startIcon={<BackIcon />} disabled={busy} onClick={() => void put({ seen: false, planned_on: null })}>
          {t('work.take_up')}
        </Button>
      ) : (
        <>
          <Button size="small" startIcon={<SeenIcon />} disabled={busy} onClick={() => void put({ seen: true })}>
            {t('work.seen')}
          </Button>
          <Button size="small" startIcon={<PlanIcon />} disabled={busy} onClick={() => void ask('plan')}>
            {t('work.plan')}
          </Button>
        </>
      )}
      {can('edit', 'contracts') && (
        <Button size="small" startIcon={<OwnerIcon />} onClick={() => void ask('owner')}>
          {t('work.hand_over')}
        </Button>
      )}
      {can('edit', 'contracts') && (
        <Button size="small" startIcon={<MailIcon />} onClick={() => void copy()}>
          {t('work.copy_addresses')}
        </Button>
      )}
      {asking === 'plan' && (
        <PlanDialog count={items.length} busy={busy} onPlan={(day) => void put({ planned_on: day })} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'owner' && (
        <HandOver
          items={items}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined)
            unselect()
          }}
        />
      )}
    </Box>
  )
}
