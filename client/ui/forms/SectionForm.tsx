import { Box, Button, Paper, Typography } from '@mui/material'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type RaRecord, useRecordContext, useResourceContext, useTranslate } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'
import type { QuestionWords } from '../common/useQuestion.tsx'
import { useShortcut } from '../shortcuts/shortcuts.ts'
import { useFieldSection } from './FieldNavigation.tsx'
import { RecordForm } from './RecordForm.tsx'

const firstInput = ':is(input, textarea, select, [role="combobox"]):not(:disabled, [type="hidden"], [aria-hidden="true"], [aria-disabled="true"])'

export interface SectionFormProps {
  title: string
  /** The fields that this section sends and no others. */
  fields: readonly string[]
  /** What is read. */
  children: ReactNode
  /** The inputs shown while editing; without them the section is read-only. */
  inputs?: ReactNode
  resource?: string
  /** Overrules the role's permission to edit the resource (e.g. a signed contract's terms). */
  canEdit?: boolean
  transform?: (values: Record<string, unknown>) => Record<string, unknown>
  /** What is asked before these values are saved; null asks nothing. */
  confirm?: (values: Record<string, unknown>) => QuestionWords | null
  onSaved?: (record: RaRecord) => void
  /** Beside the title. */
  extra?: ReactNode
}

/**
 * A section of a case page that is edited where it stands: Bewerken turns it into `inputs` with Opslaan and Annuleren (Ctrl+S, Esc); a save sends only `fields` with the version.
 * Needs the record in context (RecordContext). See SectionFormProps.
 */
export function SectionForm({ title, fields, children, inputs, canEdit, transform, confirm, onSaved, extra, ...rest }: SectionFormProps) {
  const record = useRecordContext()
  const resource = useResourceContext(rest) ?? ''
  const translate = useTranslate()
  const { can } = useIdentity()
  const [editing, setEditing] = useState(false)
  const paper = useRef<HTMLDivElement>(null)
  const editButton = useRef<HTMLButtonElement>(null)
  /** Where the focus goes once the section has turned over. */
  const turned = useRef<'open' | 'closed'>(undefined)
  const heading = useId()
  const editable = Boolean(inputs) && (canEdit ?? can('edit', resource))
  const turn = (to: 'open' | 'closed') => {
    turned.current = to
    setEditing(to === 'open')
  }
  const close = () => turn('closed')
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the section has turned over
  useEffect(() => {
    if (turned.current === 'open') paper.current?.querySelector<HTMLElement>(firstInput)?.focus()
    if (turned.current === 'closed') (editButton.current ?? paper.current)?.focus()
    turned.current = undefined
  }, [editing])
  useShortcut('edit', editable && !editing ? () => turn('open') : undefined)
  useFieldSection(fields, () => editable && setEditing(true))
  if (!record) return null
  return (
    <Paper ref={paper} tabIndex={-1} component="section" variant="outlined" aria-labelledby={heading} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, minHeight: 32, flexWrap: 'wrap' }}>
        <Typography id={heading} component="h2" variant="h6" sx={{ flex: '1 1 140px' }}>
          {title}
        </Typography>
        {extra}
        {editable && !editing && (
          <Button ref={editButton} size="small" onClick={() => turn('open')} aria-label={`${translate('ra.action.edit')}: ${title}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
      </Box>
      {editing ? (
        <RecordForm
          record={record as RaRecord}
          resource={resource}
          fields={fields}
          transform={transform}
          confirm={confirm}
          onCancel={close}
          onSaved={(saved) => {
            close()
            onSaved?.(saved)
          }}
        >
          {inputs}
        </RecordForm>
      ) : (
        children
      )}
    </Paper>
  )
}
