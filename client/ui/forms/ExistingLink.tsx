import { Link } from '@mui/material'
import { type RefObject, useEffect, useState } from 'react'
import { useCreatePath, useResourceDefinitions, useTranslate } from 'react-admin'
import { createPortal } from 'react-dom'
import { Link as RouterLink } from 'react-router-dom'
import type { Existing, Refusal } from '../../../server/model/answers.ts'

/** Leads to the record that is in the way of a duplicate, beside what is being typed. Nothing where that has no page of its own. */
export function ExistingLink({ existing: { resource, id, label } }: { existing: Existing }) {
  const translate = useTranslate()
  const createPath = useCreatePath()
  const definitions = useResourceDefinitions()
  if (!definitions[resource]?.hasShow) return null
  return (
    <Link component={RouterLink} to={createPath({ resource, id, type: 'show' })} target="_blank" sx={{ fontSize: 13, mr: 0.5 }}>
      {translate('app.to_existing', { label })}
    </Link>
  )
}

/** The same links at the inputs that the refusals are about. Props: `refusals`, and `form`, the element that holds the inputs. */
export function ExistingLinksAtFields({ refusals, form }: { refusals: readonly Refusal[]; form: RefObject<HTMLElement | null> }) {
  const [places, setPlaces] = useState<{ at: Element; existing: Existing }[]>([])
  useEffect(() => {
    setPlaces(
      refusals.flatMap(({ field, existing }) => {
        const at = field && existing && form.current?.getElementsByClassName(`ra-input-${field}`)[0]
        return at ? [{ at, existing }] : []
      }),
    )
  }, [refusals, form])
  return places.map(({ at, existing }) => createPortal(<ExistingLink existing={existing} />, at, `${existing.resource}${existing.id}`))
}
