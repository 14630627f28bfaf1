import CopyIcon from '@mui/icons-material/ContentCopyOutlined'
import { Alert, Button, Paper, Stack, TextField } from '@mui/material'
import { useNotify, useTranslate } from 'react-admin'

/** A secret that is shown this once, to be copied. */
export function NewToken({ token, onKept }: { token: string; onKept: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const copy = () =>
    navigator.clipboard.writeText(token).then(
      () => notify('api_tokens.copied', { type: 'info' }),
      () => notify('api_tokens.not_copied', { type: 'warning' }),
    )
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('api_tokens.shown_once')}
      </Alert>
      <TextField
        label={translate('resources.api_tokens.fields.token')}
        value={token}
        fullWidth
        multiline
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true, autoFocus: true, spellCheck: false } }}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" startIcon={<CopyIcon />} onClick={copy}>
          {translate('api_tokens.copy')}
        </Button>
        <Button onClick={onKept}>{translate('api_tokens.kept')}</Button>
      </Stack>
    </Paper>
  )
}
