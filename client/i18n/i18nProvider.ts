import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider, TranslationMessages } from 'react-admin'
import { first } from './nl/first.ts'

/** The Dutch words so far, and the language that was asked for last. */
let dutch: TranslationMessages = first
let wanted = 'nl'

const provider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en/en.ts').then(({ en }) => en) : dutch),
  wanted,
  [
    { locale: 'nl', name: 'Nederlands' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
)

/** Waits for the words that a page may need beyond the first ones. English comes in one piece when it is chosen. */
export async function allWords(): Promise<void> {
  if (wanted !== 'nl' || dutch !== first) return
  dutch = (await import('./nl/nl.ts')).nl
  if (wanted === 'nl') await provider.changeLocale('nl')
}

/** The words of the frame, the home page and the list of contracts are there from the start. */
export const firstWords = async () => {}

const tell = (locale: string) => {
  document.documentElement.lang = locale
}

/** A name within a sentence: without its capital, unless its first word has others ("AGB-code", "KvK-nummer") and is a name by itself. */
const lower = (name: string) => (/^\p{Lu}[^\p{Lu}\s]*(\s|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

/** A resource's name stands in a sentence of react-admin as any noun does: "Geen overeenkomsten gevonden."; only the sentence begins with a capital. */
const translate: I18nProvider['translate'] = (key, options) => {
  if (key === 'ra.sort.sort_by' && typeof options?.field === 'string') return provider.translate(key, { ...options, field_lower_first: lower(options.field) })
  if (typeof options?.name !== 'string' || !/^ra\.(navigation|message|page)\./.test(key)) return provider.translate(key, options)
  const sentence = provider.translate(key, { ...options, name: lower(options.name) })
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Dutch by default, English on request; `<html lang>` follows. */
export const i18nProvider: I18nProvider = {
  ...provider,
  translate,
  changeLocale: async (locale, options) => {
    wanted = locale
    await allWords()
    await provider.changeLocale(locale, options)
    tell(locale)
  },
}
