import { useFieldSection } from '../../ui/forms/FieldNavigation.tsx'

/** Lets the link of a warning or a point reach a field that only the dialog of the next step asks: `open` opens that dialog. */
export function StepFields({ fields, open }: { fields: readonly string[]; open: () => void }) {
  useFieldSection(fields, open)
  return null
}
