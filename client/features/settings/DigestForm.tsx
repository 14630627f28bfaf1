import { Alert, Button, MenuItem, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { Digest } from '../../../server/model/user.ts'
import { useChoices } from '../../ui/common/choices.ts'
import { fieldErrorsOf } from '../../ui/forms/answers.ts'
import type { OwnSettings } from './useSettings.ts'

interface DigestFormProps {
  settings: OwnSettings
  onSave: (wish: { email: string | null; digest: Digest }) => Promise<unknown>
}

/** Where the overview goes, and how often. */
export function DigestForm({ settings, onSave }: DigestFormProps) {
  const t = useTranslate()
  const notify = useNotify()
  const choices = useChoices('digest')
  const [email, setEmail] = useState(settings.email ?? '')
  const [digest, setDigest] = useState(settings.digest)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await onSave({ email: email.trim() || null, digest })
      setErrors({})
      notify('app.saved', { type: 'info' })
    } catch (failure) {
      const found = fieldErrorsOf(failure)
      setErrors(Object.keys(found).length > 0 ? found : { none: (failure as Error).message })
    }
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {errors.none && (
        <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
          {errors.none}
        </Alert>
      )}
      <TextField
        type="email"
        name="email"
        autoComplete="email"
        label={t('resources.users.fields.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={Boolean(errors.email)}
        helperText={errors.email}
        fullWidth
      />
      <TextField
        select
        name="digest"
        label={t('settings.digest_often')}
        value={digest}
        onChange={(event) => setDigest(event.target.value as Digest)}
        helperText={t('settings.digest_hint')}
        fullWidth
      >
        {choices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button type="submit" variant="contained" sx={{ mt: 1 }}>
        {t('ra.action.save')}
      </Button>
    </form>
  )
}
