/** What is wrong with a field. */
interface Fault {
  field: string
  message: string
}

/** The whole life of a kind of record, in one table. */
export interface Life<Status extends string = string> {
  /** what a new record begins as */
  first: Status
  /** what may follow each status */
  transitions: Readonly<Record<Status, readonly Status[]>>
  /** Dutch names of the statuses */
  labels: Readonly<Record<Status, string>>
  /** the field with the day of each step; a step without one is not dated */
  dates: Readonly<Partial<Record<Status, string>>>
  /** the statuses in which nothing but the status itself can change */
  settled: readonly Status[]
}

/**
 * What is wrong with the status that a record would get, or null.
 * @param before the status it has; null for a new record
 */
export function lifeFault<Status extends string>(life: Life<Status>, before: Status | null, after: Status): Fault | null {
  const fault = (message: string): Fault => ({ field: 'status', message })
  if (before === null) return after === life.first ? null : fault(`Dit begint als ${life.labels[life.first]}.`)
  if (before === after || life.transitions[before].includes(after)) return null
  const allowed = life.transitions[before].map((status) => life.labels[status]).join(', ')
  return fault(`Van ${life.labels[before]} kan dit niet naar ${life.labels[after]}; wel naar: ${allowed || 'geen andere status'}.`)
}
