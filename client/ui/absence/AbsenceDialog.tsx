import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Form, ReferenceInput, SelectInput, useNotify, useTranslate } from 'react-admin'
import { absenceFields, type UserView } from '../../../server/model/user.ts'
import { request } from '../data/request.ts'
import { fieldErrorsOf } from '../forms/answers.ts'
import { DateInput } from '../forms/DateInput.tsx'
import { WithAbsence } from './WithAbsence.tsx'

interface AbsenceDialogProps {
  user: UserView
  /** Whether an absence stands now: it can be taken back. */
  known: boolean
  onClose: () => void
}

const present = { absent_from: null, absent_until: null, deputy_id: null }

/** Records from when until when a colleague is away and who takes over, or that they are here again. */
export function AbsenceDialog({ user, known, onClose }: AbsenceDialogProps) {
  const t = useTranslate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const heading = useId()
  const form = useId()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const save = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    setBusy(true)
    try {
      const absence = Object.fromEntries(absenceFields.map((name) => [name, values[name] || null]))
      await request(`/api/users/${user.id}/absence`, { method: 'POST', body: JSON.stringify(absence) })
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' })
      notify('app.saved', { type: 'info' })
      onClose()
      return undefined
    } catch (failure) {
      setBusy(false)
      const found = fieldErrorsOf(failure)
      const atFields = Object.keys(found).length > 0
      setProblem(atFields ? '' : (failure as Error).message)
      return atFields ? found : { root: (failure as Error).message }
    }
  }
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{t('absence.title_of', { name: user.full_name })}</DialogTitle>
      <DialogContent>
        {problem && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        <Form id={form} resource="users" record={known ? user : { id: user.id, ...present }} onSubmit={save} disableInvalidFormNotification noValidate>
          <DateInput source="absent_from" />
          <DateInput source="absent_until" helperText="absence.until_hint" />
          <ReferenceInput source="deputy_id" reference="users" filter={{ keeps_cases: true }} perPage={200} sort={{ field: 'full_name', order: 'ASC' }}>
            <SelectInput optionText={optionOf} emptyText="absence.nobody" />
          </ReferenceInput>
        </Form>
      </DialogContent>
      <DialogActions>
        {known && (
          <Button disabled={busy} onClick={() => void save(present)} sx={{ mr: 'auto' }}>
            {t('absence.back')}
          </Button>
        )}
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button type="submit" form={form} variant="contained" disabled={busy}>
          {t('ra.action.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const optionOf = (colleague: UserView) => <WithAbsence name={colleague.full_name} user={colleague} />
