import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider } from 'react-admin'
import { nl } from './nl/nl.ts'

const provider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('./en/en.ts').then(({ en }) => en) : nl),
  'nl',
  [
    { locale: 'nl', name: 'Nederlands' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
)

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
    await provider.changeLocale(locale, options)
    tell(locale)
  },
}
