import { type RefObject, useRef } from 'react'
import { type UseFormReturn, useFormContext } from 'react-hook-form'

/** What a refused save hands to the form: the sentence per field, or one about no single field. */
export type FormErrors = Record<string, string | { serverError: string }>

interface FormHandleProps {
  form: RefObject<UseFormReturn | null>
  submit: RefObject<() => void>
  onSubmit: (values: Record<string, unknown>) => Promise<FormErrors | undefined>
  /** The form itself found something wrong; nothing was sent. */
  onInvalid: () => void
}

/** Gives the form around it to the component outside it. One save is under way at a time: pressing Save, Enter or Ctrl+S meanwhile does nothing more. */
export function FormHandle({ form, submit, onSubmit, onInvalid }: FormHandleProps) {
  const own = useFormContext()
  const underWay = useRef(false)
  form.current = own
  void own.formState.isDirty
  const save = async (values: Record<string, unknown>) => {
    const errors = (await onSubmit(values)) ?? {}
    for (const [field, message] of Object.entries(errors)) if (typeof message === 'string') own.setError(field, { type: 'server', message })
  }
  submit.current = () => {
    if (underWay.current) return
    underWay.current = true
    void own
      .handleSubmit(save, onInvalid)()
      .finally(() => {
        underWay.current = false
      })
  }
  return null
}
