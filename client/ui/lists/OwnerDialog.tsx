import { Alert, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormGroup, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGetList, useNotify, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { WithAbsence } from '../absence/WithAbsence.tsx'
import { useHandOver } from './useHandOver.ts'
import type { Selection } from './useSelected.ts'

interface OwnerDialogProps {
  selection: Selection
  count: number
  onClose: () => void
  onDone: () => void
}

/** Hands cases over to a colleague, or divides them among several: it tells who is away, until when, and who takes over. What could not be handed over stays named. */
export function OwnerDialog({ selection, count, onClose, onDone }: OwnerDialogProps) {
  const t = useTranslate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const handOver = useHandOver()
  const [chosen, setChosen] = useState<number[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const { data: users = [] } = useGetList<UserView>('users', {
    filter: { keeps_cases: true },
    sort: { field: 'full_name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  })
  const toggle = (id: number) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const save = async () => {
    setBusy(true)
    try {
      const { saved, refusals } = await handOver(selection, chosen)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
      notify('worksheet.owner.done', { type: 'info', messageArgs: { smart_count: saved } })
      if (refusals.length === 0) onDone()
      else setRefused(refusals)
    } catch (error) {
      setRefused([(error as Error).message])
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="owner-title">
      <DialogTitle id="owner-title">{t('worksheet.owner.title', { smart_count: count })}</DialogTitle>
      <DialogContent>
        {refused.length > 0 && (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {refused.map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
          </Alert>
        )}
        <FormGroup>
          {users.map((user) => (
            <FormControlLabel
              key={user.id}
              control={<Checkbox size="small" checked={chosen.includes(user.id)} onChange={() => toggle(user.id)} />}
              label={<WithAbsence name={user.full_name} user={user} />}
            />
          ))}
        </FormGroup>
        {chosen.length > 1 && (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('worksheet.owner.divided', { smart_count: chosen.length })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => void save()} disabled={busy || chosen.length === 0}>
          {t('worksheet.owner.submit', { smart_count: count })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
