import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Outcome } from '../../../../server/model/assessment.ts'
import { today } from '../../../ui/common/dates.ts'

/** Puts the answer that was refused in the form, so that only what was missing has to be filled in; after the form has taken the record's values. */
export function TriedOutcome({ outcome }: { outcome?: Outcome }) {
  const { setValue, getValues } = useFormContext()
  useEffect(() => {
    if (!outcome) return undefined
    const later = setTimeout(() => {
      setValue('outcome', outcome, { shouldDirty: true })
      if (!getValues('assessed_on')) setValue('assessed_on', today(), { shouldDirty: true })
    })
    return () => clearTimeout(later)
  }, [outcome, setValue, getValues])
  return null
}
