import { addDays, addYears } from '../../model/dates.ts'

/** What a policy and its copy are known by: code, title, and the first and last day of a contract. */
export interface NamedPeriod {
  code: string
  title: string
  contract_starts_on: string
  contract_ends_on: string
}

/**
 * The period after that of a policy, as long as it and begun on the same day of the year, so that its dates move by whole years: a year on for a policy
 * of a year or less, two for one of two. The years in its code and title move along. 1 March 2027 to 29 February 2028 is followed by 1 March 2028 to
 * 28 February 2029.
 */
export function nextPeriod({ code, title, contract_starts_on, contract_ends_on }: NamedPeriod): NamedPeriod {
  let years = 1
  while (addYears(contract_starts_on, years) <= contract_ends_on) years += 1
  const moved = (text: string): string => text.replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + years))
  const starts_on = addYears(contract_starts_on, years)
  return {
    code: moved(code),
    title: moved(title),
    contract_starts_on: starts_on,
    contract_ends_on: endAsLong({ contract_starts_on, contract_ends_on }, starts_on),
  }
}

/** The last day of a period from `starts_on` that is as long as another one: in whole months where that is, else in days. */
export function endAsLong({ contract_starts_on, contract_ends_on }: Pick<NamedPeriod, 'contract_starts_on' | 'contract_ends_on'>, starts_on: string): string {
  const past = addDays(contract_ends_on, 1)
  const most = monthsBetween(contract_starts_on, past)
  // A period from 29 February ends on the last of one, a month "early".
  const months = [most, most - 1].find((count) => addMonths(contract_starts_on, count) === past)
  if (months !== undefined) return addDays(addMonths(starts_on, months), -1)
  return addDays(starts_on, daysBetween(contract_starts_on, contract_ends_on))
}

function monthsBetween(first: string, last: string): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return month(last) - month(first)
}

/** The same day of a later month; a day that it does not have becomes the first of the next one. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, days + 1))).toISOString().slice(0, 10)
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)
}
