import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { type RaRecord, useDataProvider, useGetList, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import type { WorkItem } from '../../../server/model/work.ts'
import { useAbsenceText } from '../../ui/absence/useAbsenceText.ts'

/** The resources whose records have an owner of their own; of all else the contract's owner is asked. */
const owned = ['contracts', 'questions', 'statute_switches', 'initiatives']

/** The records behind some work that can be handed to somebody else, by resource. */
export function ownedBehind(items: readonly WorkItem[]): Map<string, number[]> {
  const found = new Map<string, Set<number>>()
  for (const { subject, subject_id, contract_id } of items) {
    const [resource, id] = owned.includes(subject) ? [subject, subject_id] : ['contracts', contract_id]
    if (id === null) continue
    found.set(resource, (found.get(resource) ?? new Set()).add(id))
  }
  return new Map([...found].map(([resource, ids]) => [resource, [...ids]]))
}

/** Hands the cases behind some work to a colleague: says how many, who is away, and changes all of a kind in one save. */
export function HandOver({ items, onClose, onDone }: { items: readonly WorkItem[]; onClose: () => void; onDone: () => void }) {
  const t = useTranslate()
  const heading = useId()
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const refresh = useRefresh()
  const away = useAbsenceText()
  const [owner, setOwner] = useState<number | ''>('')
  const [busy, setBusy] = useState(false)
  const { data: users } = useGetList<UserView>('users', {
    filter: { keeps_cases: true },
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'full_name', order: 'ASC' },
  })
  const behind = ownedBehind(items)
  const count = [...behind.values()].reduce((sum, ids) => sum + ids.length, 0)
  const save = async () => {
    setBusy(true)
    try {
      for (const [resource, ids] of behind) {
        const { data } = await dataProvider.getMany<RaRecord>(resource, { ids })
        await dataProvider.updateMany(resource, {
          ids,
          data: { owner_id: owner },
          meta: { versions: Object.fromEntries(data.map(({ id, version }) => [id, version])) },
        })
      }
      notify(t('work.handed_over', { smart_count: count }), { type: 'info' })
      refresh()
      onDone()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="xs">
      <DialogTitle id={heading}>{t('work.hand_over')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{t('work.hand_over_count', { smart_count: count })}</Typography>
        <TextField select fullWidth size="small" label={t('work.new_owner')} value={owner} onChange={(event) => setOwner(Number(event.target.value))}>
          {(users ?? []).map((user) => (
            <MenuItem key={user.id} value={user.id}>
              {user.full_name}
              {away(user) && ` (${away(user)})`}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || owner === '' || count === 0} onClick={() => void save()}>
          {t('work.hand_over')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
