import { Box, Button } from '@mui/material'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Form, type RaRecord, ResourceContextProvider, SaveButton, useNotify, useResourceContext, useTranslate } from 'react-admin'
import type { UseFormReturn } from 'react-hook-form'
import type { Refusal } from '../../../server/model/answers.ts'
import { type QuestionWords, useQuestion } from '../common/useQuestion.tsx'
import { useShortcut } from '../shortcuts/shortcuts.ts'
import { conflictOf, fieldErrorsOf, refusalsOf, type VersionConflict } from './answers.ts'
import { useCloseGuard } from './closeGuard.ts'
import { ExistingLinksAtFields } from './ExistingLink.tsx'
import { type FormErrors, FormHandle } from './FormHandle.tsx'
import { DiscardQuestion, LeaveQuestion } from './LeaveQuestion.tsx'
import { RefusalSummary } from './RefusalSummary.tsx'
import { sameValue } from './sameValue.ts'
import { useSaveRecord } from './useSaveRecord.ts'
import { VersionConflictDialog } from './VersionConflictDialog.tsx'

export interface RecordFormProps {
  resource?: string
  /** The record to change; without it (or without an `id`) the form creates one. It may refresh while the form is open: what is typed stays. */
  record?: RaRecord
  defaultValues?: Record<string, unknown>
  /** The fields that are sent; default: every input of the form. */
  fields?: readonly string[]
  /** Last change to what is sent (values of `fields` only). */
  transform?: (values: Record<string, unknown>) => Record<string, unknown>
  /** What is asked before these values are saved; null asks nothing. */
  confirm?: (values: Record<string, unknown>) => QuestionWords | null
  onSaved?: (record: RaRecord) => void
  onCancel?: () => void
  submitLabel?: string
  /** The notification after saving; false for none. */
  savedMessage?: string | false
  /** Extra buttons beside Save and Cancel. */
  actions?: ReactNode
  children: ReactNode
}

/** Whether something was typed: an input that fills in its own blank or unticked beginning is not. */
function isTyped(form: UseFormReturn | null): boolean {
  const begun: Record<string, unknown> = form?.control._defaultValues ?? {}
  const values = form?.getValues() ?? {}
  return [...(form?.control._names.mount ?? [])].some(
    (name) => !sameValue(values[name] === false ? null : values[name], begun[name] === false ? null : begun[name]),
  )
}

/** A new record's form starts empty, whatever record the page around it shows. */
const noRecord = {}

/**
 * A form that creates or changes one record, pessimistically. A refusal stands at its field and in a summary on top; a version conflict opens the dialog; nothing typed is lost.
 * Ctrl+S saves, Esc cancels; both Esc and leaving the page or its tab ask when something was typed. Used by SectionForm, side panels and create pages.
 */
export function RecordForm(props: RecordFormProps) {
  const { record, defaultValues, children } = props
  const resource = useResourceContext(props) ?? ''
  const [base] = useState<RaRecord | undefined>(record)
  const box = useRef<HTMLDivElement>(null)
  const form = useRef<UseFormReturn | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [conflict, setConflict] = useState<VersionConflict | null>(null)
  const [asking, setAsking] = useState(false)
  const submit = useRef<() => void>(() => undefined)
  const version = useRef<number | undefined>(undefined)
  /** What was saved last: a second press before the form is gone saves it no second time. */
  const kept = useRef<string | undefined>(undefined)
  const [question, ask] = useQuestion()
  const save = useSaveRecord(resource)
  const notify = useNotify()
  const translate = useTranslate()
  const sentFields = () => props.fields ?? [...(form.current?.control._names.mount ?? [])]
  const cancel = () => (isTyped(form.current) ? setAsking(true) : props.onCancel?.())
  const discard = () => {
    setAsking(false)
    form.current?.reset()
    props.onCancel?.()
  }
  useCloseGuard(props.onCancel ? cancel : undefined)
  // Also where the focus has left the form: the browser would save the page as a file.
  useShortcut('save', () => submit.current())

  const onSubmit = async (values: Record<string, unknown>): Promise<FormErrors | undefined> => {
    const fields = sentFields()
    let data: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, values[field] === undefined ? null : values[field]]))
    if (base?.id) {
      const untouched = fields.every((field) => sameValue(record?.[field], base[field]))
      data.version = version.current ?? (untouched ? record?.version : base.version)
    }
    if (props.transform) data = props.transform(data)
    const content = JSON.stringify(data)
    if (content === kept.current) return undefined
    const words = props.confirm?.(data)
    if (words && !(await ask(words))) return undefined
    try {
      const saved = await save(data, base)
      kept.current = content
      setRefusals([])
      form.current?.reset(form.current.getValues())
      if (props.savedMessage !== false) notify(props.savedMessage ?? 'app.saved', { type: 'info' })
      props.onSaved?.(saved)
      return undefined
    } catch (error) {
      const found = conflictOf(error)
      if (found) {
        setConflict(found)
        return { root: { serverError: found.message } }
      }
      setRefusals(refusalsOf(error))
      const mounted = form.current?.control._names.mount ?? new Set<string>()
      const atFields = Object.fromEntries(Object.entries(fieldErrorsOf(error)).filter(([field]) => mounted.has(field)))
      return Object.keys(atFields).length > 0 ? atFields : { root: { serverError: (error as Error).message } }
    }
  }

  /** The button and Ctrl+S take one road; a form in a dialog of this one goes its own. */
  const onOwnSubmit = (event: FormEvent) => {
    if (!box.current?.contains(event.target as Node)) return
    event.preventDefault()
    event.stopPropagation()
    submit.current()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault()
      submit.current()
    } else if (event.key === 'Escape' && !event.defaultPrevented && props.onCancel && !conflict && !asking) {
      event.stopPropagation()
      cancel()
    }
  }

  return (
    <ResourceContextProvider value={resource}>
      <Box ref={box} tabIndex={-1} onKeyDown={onKeyDown} onSubmitCapture={onOwnSubmit} sx={{ outline: 'none' }}>
        <Form record={base ?? noRecord} resource={resource} defaultValues={defaultValues} onSubmit={onSubmit} disableInvalidFormNotification noValidate>
          <FormHandle form={form} submit={submit} onSubmit={onSubmit} onInvalid={() => setRefusals([])} />
          <RefusalSummary refusals={refusals} resource={resource} />
          <ExistingLinksAtFields refusals={refusals} form={box} />
          {children}
          <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
            <SaveButton label={props.submitLabel ?? 'ra.action.save'} icon={null} alwaysEnable />
            {props.onCancel && (
              <Button type="button" onClick={cancel}>
                {translate('ra.action.cancel')}
              </Button>
            )}
            {props.actions}
          </Box>
        </Form>
        {question}
        {asking && <DiscardQuestion onDiscard={discard} onStay={() => setAsking(false)} />}
        <LeaveQuestion isTyped={() => isTyped(form.current)} />
        {conflict && base && (
          <VersionConflictDialog
            resource={resource}
            base={base}
            mine={form.current?.getValues() ?? {}}
            conflict={conflict}
            fields={sentFields()}
            onCancel={() => setConflict(null)}
            onResolve={(values, current) => {
              for (const [field, value] of Object.entries(values)) form.current?.setValue(field, value, { shouldDirty: true })
              version.current = current
              setConflict(null)
              submit.current()
            }}
          />
        )}
      </Box>
    </ResourceContextProvider>
  )
}
