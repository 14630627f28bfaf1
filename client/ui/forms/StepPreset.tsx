import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'

/** Fills in what is still empty, once, after the form has taken the record's values. It counts as what the form began with, not as typed. */
export function StepPreset({ values }: { values: Record<string, unknown> }) {
  const { resetField, getValues } = useFormContext()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    const later = setTimeout(() => {
      for (const [field, value] of Object.entries(values)) if (value !== null && !getValues(field)) resetField(field, { defaultValue: value })
    })
    return () => clearTimeout(later)
  }, [])
  return null
}
