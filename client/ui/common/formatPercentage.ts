/** A percentage as a Dutch reader writes it, "92,5%". */
export const formatPercentage = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(Number(value))}%`
