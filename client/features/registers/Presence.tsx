import PresentIcon from '@mui/icons-material/CheckOutlined'
import MissingIcon from '@mui/icons-material/CloseOutlined'
import { Box, Typography } from '@mui/material'
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'

/** A yes-or-no field of the record in context as a line with a mark: there, or missing. */
export function Presence({ source }: { source: string }) {
  const t = useTranslate()
  const record = useRecordContext()
  const label = useFieldLabel(useResourceContext() ?? '')
  const present = Boolean(record?.[source])
  const Icon = present ? PresentIcon : MissingIcon
  return (
    <Box data-field={source} sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.25 }}>
      <Icon fontSize="small" color={present ? 'success' : 'disabled'} titleAccess={t(present ? 'registers.present' : 'registers.missing')} />
      <Typography variant="body2">{label(source)}</Typography>
    </Box>
  )
}
