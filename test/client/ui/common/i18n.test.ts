import { readFileSync } from 'node:fs'
import english from 'ra-language-english'
import { expect, test } from 'vitest'
import { choiceGroups } from '../../../../client/i18n/choiceGroups.ts'
import { en } from '../../../../client/i18n/en/en.ts'
import { i18nProvider } from '../../../../client/i18n/i18nProvider.ts'
import { nl } from '../../../../client/i18n/nl/nl.ts'
import { fieldChoices } from '../../../../client/ui/common/choices.ts'
import { permissions } from '../../../../server/access.ts'
import { filesUnder } from './filesUnder.ts'

const flat = (value: unknown, path = ''): Record<string, string> =>
  typeof value === 'string'
    ? { [path]: value }
    : Object.assign({}, ...Object.entries(value as object).map(([key, inner]) => flat(inner, path ? `${path}.${key}` : key)))
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort()

test('react-admin’s words are complete in Dutch, with the placeholders of the English ones', () => {
  const ours = flat(nl.ra)
  const theirs = flat(english.ra)
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort())
  for (const [key, text] of Object.entries(theirs))
    expect(
      placeholders(ours[key] ?? '').filter((each) => !placeholders(text).includes(each)),
      key,
    ).toEqual([])
})

test('Dutch and English have the same keys and placeholders', () => {
  const dutch = flat({ ...nl, ra: {} })
  const other = flat({ ...en, ra: {} })
  expect(Object.keys(dutch).sort()).toEqual(Object.keys(other).sort())
  for (const [key, text] of Object.entries(dutch)) expect(placeholders(text), key).toEqual(placeholders(other[key] ?? ''))
})

test('every resource of the permission table has a name and field labels', () => {
  for (const resource of Object.keys(permissions)) expect(nl.resources, resource).toHaveProperty(resource)
})

test('every closed value has a word', () => {
  const words = nl.choices as Record<string, Record<string, string>>
  for (const [group, values] of Object.entries(choiceGroups)) for (const value of values) expect(words[group]?.[value], `${group}.${value}`).toBeTruthy()
  for (const [resource, fields] of Object.entries(fieldChoices))
    for (const field of Object.keys(fields)) expect(nl.resources[resource as keyof typeof nl.resources].fields, `${resource}.${field}`).toHaveProperty(field)
})

test('every key that the screens name exists', () => {
  const known = flat(nl)
  const missing: string[] = []
  for (const file of filesUnder('client', /\.tsx?$/)) {
    if (file.includes('/i18n/')) continue
    for (const [, key = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:translate|t)\(\s*'([\w.]+)'/g))
      if (key.includes('.') && !(key in known)) missing.push(`${file}: ${key}`)
  }
  expect(missing).toEqual([])
})

test('a resource’s name inside a sentence has no capital; at its beginning, and as an abbreviation, it has', () => {
  const say = (key: string, name: string) => i18nProvider.translate(key, { name, smart_count: 1, recordRepresentation: 'X' })
  expect(say('ra.navigation.no_results', 'Overeenkomsten')).toBe('Geen overeenkomsten gevonden.')
  expect(say('ra.navigation.no_filtered_results', 'Kwalificaties')).toBe('Geen kwalificaties gevonden met deze filters.')
  expect(say('ra.page.create', 'Kwalificatie')).toBe('Kwalificatie toevoegen')
  expect(say('ra.navigation.no_results', 'ELV-registers')).toBe('Geen ELV-registers gevonden.')
})

test('no label of a field carries the code of a clause', () => {
  for (const [key, text] of Object.entries(flat({ nl: nl.resources, en: en.resources }))) expect(text, key).not.toMatch(/\b(?:GGZ|KV)-[A-Z]{1,3}-\d/)
})
