/** A count as a reader writes it: 12.340. */
export const formatCount = (count: number): string => new Intl.NumberFormat('nl-NL').format(count)
