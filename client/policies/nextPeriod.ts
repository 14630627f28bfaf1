/** A policy's code, title and period for the period after it: every year in them moved on by its length. */
export function nextPeriod(policy: Record<string, unknown>): Record<string, string> {
  const { code = '', title = '', contract_starts_on = '', contract_ends_on = '' } = policy as Record<string, string>
  const years = Number(contract_ends_on.slice(0, 4)) - Number(contract_starts_on.slice(0, 4)) + 1
  const moved = (text: string): string => text.replace(/\b20\d{2}\b/g, (year) => String(Number(year) + years))
  return { code: moved(code), title: moved(title), contract_starts_on: moved(contract_starts_on), contract_ends_on: moved(contract_ends_on) }
}
