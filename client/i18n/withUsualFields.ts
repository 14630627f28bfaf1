type Words = Readonly<Record<string, { readonly fields: object }>>
type WithFields<All extends Words, Usual> = {
  [Name in keyof All]: Omit<All[Name], 'fields'> & { fields: Omit<Usual, keyof All[Name]['fields']> & All[Name]['fields'] }
}

/** The words of every resource, with those of the fields that many of them have where it has none of its own. */
export function withUsualFields<All extends Words, Usual extends object>(usual: Usual, all: All): WithFields<All, Usual> {
  const entries = Object.entries(all).map(([name, words]) => [name, { ...words, fields: { ...usual, ...words.fields } }])
  return Object.fromEntries(entries) as WithFields<All, Usual>
}
