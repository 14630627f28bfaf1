import { list, number, object, orNull, text, type ValueOf, yesOrNo } from './form.ts'

/** A record that the search over everything found: what it is called, and what tells it from its neighbours. */
const item = object({
  id: number({ whole: true }),
  /** Its reference, name or code. */
  name: text(),
  /** The provider that it is of. */
  provider: orNull(text()),
  status: orNull(text()),
  year: orNull(text()),
  /** What else tells which it is: the codes and place of a provider, the quote of a clause. */
  note: orNull(text()),
  /** The policy that a clause stands in. */
  policy_id: orNull(number({ whole: true })),
})

/** What was found of one resource; `more` says that its list holds others. */
const group = object({ resource: text(), items: list(item), more: yesOrNo })

/** AGB codes that were pasted: which providers have one, and which code nobody has. */
const codes = object({ asked: number({ whole: true }), found: list(text()), missing: list(text()), contracts: number({ whole: true }) })

/** What `GET /api/search` answers. */
export const searchAnswer = object({
  groups: list(group),
  /** What was looked for in place of a term that finds nothing. */
  meant: orNull(text()),
  /** Of a pasted column of codes alone. */
  codes: orNull(codes),
})

export type FoundItem = ValueOf<typeof item>
export type FoundGroup = ValueOf<typeof group>
export type FoundCodes = ValueOf<typeof codes>
export type SearchAnswer = ValueOf<typeof searchAnswer>
