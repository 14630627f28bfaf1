import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { allWords, i18nProvider } from '../../../../client/i18n/i18nProvider.ts'
import { first } from '../../../../client/i18n/nl/first.ts'
import { nl } from '../../../../client/i18n/nl/nl.ts'
import { filesUnder } from './filesUnder.ts'

const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, inner]) => (typeof inner === 'string' ? [path + key] : keysOf(inner, `${path}${key}.`)))

/** The files that a file needs at once: what it imports, but not what it fetches later, nor types. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)'/gm)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  )

function neededAtOnce(files: string[], known = new Set<string>()): Set<string> {
  for (const file of files)
    if (!known.has(file) && file.startsWith('client/') && !file.startsWith('client/i18n/') && existsSync(file)) {
      known.add(file)
      neededAtOnce(importsOf(file), known)
    }
  return known
}

/** The pages that come with the first words, as the files that fetch them say. */
const pagesOfFirstWords = filesUnder('client', /\.tsx?$/).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/lazily\(\(\) => import\('([^']+)'\), '\w+', firstWords\)/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  ),
)

test('the first load has every word that its pages name', () => {
  const here = keysOf(first)
  const later = keysOf(nl).filter((key) => !here.includes(key))
  const files = [...neededAtOnce(['client/main.tsx', ...pagesOfFirstWords])]
  expect(files).toContain('client/ui/lists/ListTotals.tsx')
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`]([a-z]\w*\.[\w.]*)(?:\$\{|['"`])/g)]
      .map(([, start = '']) => start)
      // `resources.${resource}`: the words of the list's own resource, which is contracts.
      .filter((start) => start !== 'resources.' && later.some((key) => (start.endsWith('.') || start.endsWith('_') ? key.startsWith(start) : key === start)))
      .map((start) => `${file}: ${start}`),
  )
  expect(missing).toEqual([])
})

test('the other words are there once they are waited for', async () => {
  expect(i18nProvider.translate('contracts.views.mine', {})).toBe('Mijn dossiers')
  expect(i18nProvider.translate('policies.title', { _: '' })).toBe('')
  await allWords()
  for (const key of keysOf(nl)) expect(i18nProvider.translate(key, { _: 'missing' }), key).not.toBe('missing')
})

test('whoever chose English keeps it while a page waits for its words, and finds all Dutch ones back', async () => {
  await i18nProvider.changeLocale('en')
  await allWords()
  expect(i18nProvider.translate('contracts.views.mine', {})).toBe('My files')
  await i18nProvider.changeLocale('nl')
  expect(i18nProvider.translate('providers.address', {})).toBe('Adres')
})
