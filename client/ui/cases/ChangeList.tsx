import { Box } from '@mui/material'
import { AmendedValue } from '../fields/AmendedValue.tsx'
import { Became } from '../fields/Became.tsx'
import { FieldValue } from '../fields/FieldValue.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import { sameValue } from '../forms/sameValue.ts'
import { type AuditEvent, toldFields } from './auditEvent.ts'

const isNothing = (value: unknown) => value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)

/** The fields of an audit event with old and new value; of a creation only what was filled in. `inline` sets them one after another, for a table. */
export function ChangeList({ event, inline = false }: { event: AuditEvent; inline?: boolean }) {
  const label = useFieldLabel(event.resource)
  const before = event.before ?? {}
  const after = event.after ?? {}
  const fields = toldFields(event).filter(
    (field) => !sameValue(before[field], after[field]) && !(event.action !== 'update' && isNothing(after[field] ?? before[field])),
  )
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        pl: 2.5,
        fontSize: 14,
        overflowWrap: 'anywhere',
        ...(inline && { pl: 0, listStyle: 'none', '& > li': { display: 'inline' }, '& > li + li::before': { content: '" · "' } }),
      }}
    >
      {fields.map((field) => (
        <li key={field}>
          {label(field)}:{' '}
          {event.action === 'update' ? (
            <>
              <Value event={event} field={field} value={before[field]} />
              <Became />
              <Value event={event} field={field} value={after[field]} />
            </>
          ) : (
            <Value event={event} field={field} value={after[field] ?? before[field]} />
          )}
        </li>
      ))}
    </Box>
  )
}

/** A value in words; what an amendment changes is a field of its contract, and reads as that. */
function Value({ event, field, value }: { event: AuditEvent; field: string; value: unknown }) {
  const label = useFieldLabel('contracts')
  if (event.resource === 'amendments') {
    const amended = String(event.after?.field ?? event.before?.field ?? '')
    if (field === 'field') return <>{label(amended)}</>
    if (['old_value', 'new_value'].includes(field) && amended) return <AmendedValue field={amended} value={value} />
  }
  return <FieldValue resource={event.resource} field={field} value={value} />
}
