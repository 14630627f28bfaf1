import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'

/** Fills in what is still empty, once, after the form has taken the record's values. */
export function StepPreset({ values }: { values: Record<string, unknown> }) {
  const { setValue, getValues } = useFormContext()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    const later = setTimeout(() => {
      for (const [field, value] of Object.entries(values)) if (value !== null && !getValues(field)) setValue(field, value)
    })
    return () => clearTimeout(later)
  }, [])
  return null
}
