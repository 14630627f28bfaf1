/** An index as a Dutch reader writes it: "103,5". */
export const formatIndex = (value: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value)
