import { InputAdornment } from '@mui/material'
import { TextInput } from 'react-admin'

const parse = (text: string) => {
  const bare = text.trim().replace(',', '.')
  return bare === '' ? null : Number.isNaN(Number(bare)) || bare.endsWith('.') ? text : Number(bare)
}
const readable = (value: unknown) =>
  typeof value === 'string' && value !== '' && Number.isNaN(Number(value.replace(',', '.'))) ? 'tariff_lines.number' : undefined

/** A percentage with a decimal comma: "92,5" is stored as 92.5. */
export const PercentageInput = ({ source, wide = false }: { source: string; wide?: boolean }) => (
  <TextInput
    source={source}
    parse={parse}
    format={(value: unknown) => (typeof value === 'number' ? String(value).replace('.', ',') : ((value as string) ?? ''))}
    validate={readable}
    helperText={false}
    sx={wide ? { gridColumn: '1 / -1' } : undefined}
    slotProps={{
      input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
      htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
    }}
  />
)
