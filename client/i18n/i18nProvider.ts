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

/** Dutch by default, English on request; `<html lang>` follows. */
export const i18nProvider: I18nProvider = {
  ...provider,
  changeLocale: async (locale, options) => {
    await provider.changeLocale(locale, options)
    tell(locale)
  },
}
