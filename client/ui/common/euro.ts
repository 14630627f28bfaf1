/** Whole cents as "1.234,56", without the sign of the currency. */
export function formatAmount(cents: number): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100)
}

/** Whole cents as "€ 1.234,56". */
export function formatEuro(cents: number): string {
  return `${cents < 0 ? '-' : ''}€ ${formatAmount(Math.abs(cents))}`
}

/** Whole cents for overviews: "€ 1,2 mln", "€ 812.000" and below ten thousand the whole euros. */
export function formatEuroShort(cents: number): string {
  const euros = Math.abs(cents) / 100
  const sign = cents < 0 ? '-' : ''
  const figure = (value: number, digits: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(value)
  if (euros >= 999_500_000) return `${sign}€ ${figure(euros / 1e9, 1)} mld`
  if (euros >= 999_500) return `${sign}€ ${figure(euros / 1e6, 1)} mln`
  if (euros >= 10_000) return `${sign}€ ${figure(Math.round(euros / 1e3) * 1e3, 0)}`
  return `${sign}€ ${figure(euros, 0)}`
}

/** A sentence in which no amount is broken off after its sign at the end of a line. */
export const unbroken = (sentence: string): string => sentence.replaceAll('€ ', '€\u00a0')
