import { line, oneOf, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, list, number, object, orNull, record, text, yesOrNo } from './form.ts'

/** With whom a view is shared: nobody, the own team, everybody. */
export const sharings = ['own', 'team', 'everyone'] as const

/** A view of a list that a user keeps: what is shown of it, in what order and which columns. */
export const savedViewFields = {
  user_id: reference('users', { readOnly: true }),
  list: required(line(40, { fixed: true })),
  name: required(line(80)),
  filter: structure(record(anything)),
  sort_field: line(60),
  sort_order: oneOf(['ASC', 'DESC']),
  /** The columns that are off, and the places of all, as the list keeps them. */
  columns: structure(object({ hidden: list(text()), ranks: orNull(list(number({ whole: true }))) })),
  per_page: whole(1, 1000),
  sharing: required(oneOf(sharings, { fallback: 'own' })),
}
export type SavedViewRow = RowOf<typeof savedViewFields>

export const savedViewComputed = { owner_name: orNull(text()), is_own: yesOrNo }
export type SavedView = ViewOf<typeof savedViewFields, typeof savedViewComputed>
