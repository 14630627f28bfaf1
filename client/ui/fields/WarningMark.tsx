import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import { Tooltip } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import { useTone } from '../common/useTone.ts'

/** A small mark where a record has warnings, with their sentences in the tooltip. Props: `warnings` (default: those of the record in context). */
export function WarningMark({ warnings }: { warnings?: Refusal[] }) {
  const translate = useTranslate()
  const record = useRecordContext()
  const tone = useTone('warn')
  const found: Refusal[] = warnings ?? record?.warnings ?? []
  if (found.length === 0) return null
  return (
    <Tooltip title={found.map((warning) => warning.message).join('\n')} slotProps={{ tooltip: { sx: { whiteSpace: 'pre-line' } } }}>
      <WarningIcon sx={{ fontSize: 16, color: tone.text, verticalAlign: 'text-bottom' }} titleAccess={translate('app.warned', { smart_count: found.length })} />
    </Tooltip>
  )
}
