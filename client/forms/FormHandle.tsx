import type { RefObject } from 'react'
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

/** Gives the form around it to the component outside it. */
export function FormHandle({ form, submit, onSubmit, onInvalid }: FormHandleProps) {
  const own = useFormContext()
  form.current = own
  void own.formState.isDirty
  submit.current = () =>
    void own.handleSubmit(async (values) => {
      const errors = (await onSubmit(values)) ?? {}
      for (const [field, message] of Object.entries(errors)) if (typeof message === 'string') own.setError(field, { type: 'server', message })
    }, onInvalid)()
  return null
}
