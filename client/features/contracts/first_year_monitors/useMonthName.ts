import { useMemo } from 'react'
import { useLocaleState } from 'react-admin'

/** A function that names a month `2027-01` in the language of the screen: "januari 2027". */
export function useMonthName(): (month: string) => string {
  const [locale] = useLocaleState()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return (month) => format.format(new Date(`${month}-01T00:00:00Z`))
  }, [locale])
}
