import { useLocaleState } from 'react-admin'

/** A function that writes a day in the language of the screens. */
export function useDayName(): (day: string, options: Intl.DateTimeFormatOptions) => string {
  const [locale] = useLocaleState()
  return (day, options) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

export const wholeDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
