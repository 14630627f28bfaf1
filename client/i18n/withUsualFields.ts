type Named<Name extends string> = Readonly<Record<Name, string>>
type Words = Readonly<Record<string, { readonly fields: object; readonly name?: never }>>
type Complete<All extends Words, Usual> = {
  [Name in keyof All]: Omit<All[Name], 'fields'> & { name: string; fields: Omit<Usual, keyof All[Name]['fields']> & All[Name]['fields'] }
}

/** The words of every resource: with its name, and with those of the fields that many resources have where it has none of its own. */
export function withUsualFields<All extends Words, Usual extends object>(names: Named<keyof All & string>, usual: Usual, all: All): Complete<All, Usual> {
  const entries = Object.entries(all).map(([name, words]) => [name, { name: names[name], ...words, fields: { ...usual, ...words.fields } }])
  return Object.fromEntries(entries) as Complete<All, Usual>
}
