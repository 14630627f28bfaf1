import { TextInput, type TextInputProps } from 'react-admin'

const parse = (text: string) => {
  const bare = text.trim().replace(',', '.')
  return bare === '' ? null : Number.isNaN(Number(bare)) || bare.endsWith('.') ? text : Number(bare)
}
const readable = (value: unknown) => (typeof value === 'string' && value !== '' && Number.isNaN(Number(value.replace(',', '.'))) ? 'grz.number' : undefined)

/** An index with a decimal comma: "103,5" is stored as 103.5. */
export const IndexInput = ({ validate = [], ...rest }: TextInputProps) => (
  <TextInput
    {...rest}
    parse={parse}
    format={(value: unknown) => (typeof value === 'number' ? String(value).replace('.', ',') : ((value as string) ?? ''))}
    validate={[readable, ...[validate].flat()]}
    helperText={false}
    slotProps={{ htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } } }}
  />
)
