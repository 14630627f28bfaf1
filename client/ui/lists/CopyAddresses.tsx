import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type RaRecord, useDataProvider, useNotify, useResourceContext, useTranslate } from 'react-admin'
import { type Selection, useSelected } from './useSelected.ts'

/** Providers of one question: their numbers stand in its address. */
const ASKED = 200

/** The e-mail addresses of the providers of the chosen rows, each once, to be copied; who has none is named. */
export function CopyAddresses({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const t = useTranslate()
  const notify = useNotify()
  const resource = useResourceContext() ?? ''
  const dataProvider = useDataProvider()
  const selected = useSelected()
  const { data, error } = useQuery({
    queryKey: ['addresses', resource, selection],
    queryFn: async () => {
      const rows = await selected(selection)
      const ids = [...new Set(rows.map((row) => Number(resource === 'providers' ? row.id : row.provider_id)))]
      const providers: RaRecord[] = []
      for (let first = 0; first < ids.length; first += ASKED)
        providers.push(...(await dataProvider.getMany('providers', { ids: ids.slice(first, first + ASKED) })).data)
      const addresses = providers.map(({ email }) => email).filter((email): email is string => Boolean(email))
      return { addresses: [...new Set(addresses)], without: providers.filter(({ email }) => !email).map(({ name }) => String(name)) }
    },
  })
  const text = data?.addresses.join('; ') ?? ''
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      notify('worksheet.addresses.copied', { type: 'info', messageArgs: { smart_count: data?.addresses.length ?? 0 } })
      onClose()
    } catch {
      notify('api_tokens.not_copied', { type: 'warning' })
    }
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="addresses-title">
      <DialogTitle id="addresses-title">{t('worksheet.addresses.title', { smart_count: data?.addresses.length ?? 0 })}</DialogTitle>
      <DialogContent>
        {error && <Alert severity="error">{error.message}</Alert>}
        <TextField
          label={t('worksheet.addresses.label')}
          value={text}
          multiline
          maxRows={8}
          fullWidth
          margin="dense"
          slotProps={{ htmlInput: { readOnly: true } }}
        />
        {data && data.without.length > 0 && (
          <Alert severity="info" sx={{ mt: 1 }}>
            {t('worksheet.addresses.without', { names: data.without.join(', ') })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => void copy()} disabled={!text}>
          {t('worksheet.addresses.copy')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
