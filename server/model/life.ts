/** Where a status stands in a life: still being worked on; come to what it was for; over after that; or come to nothing. */
export type Phase = 'open' | 'reached' | 'over' | 'came_to_nothing'

/** All that a status is. */
export interface StatusForm<Status extends string> {
  /** its Dutch name */
  label: string
  phase: Phase
  /** what may follow it */
  to: readonly Status[]
  /** the field with the day on which it was entered; a step without one is not dated */
  on?: string
  /** nothing but the status itself can change in it */
  settled?: true
}

/** The whole life of a kind of record, and what is read off its table. */
export interface Life<Status extends string = string, Day extends string = string> {
  /** what a new record begins as */
  first: Status
  statuses: readonly [Status, ...Status[]]
  transitions: Readonly<Record<Status, readonly Status[]>>
  labels: Readonly<Record<Status, string>>
  dates: Readonly<Partial<Record<Status, Day>>>
  settled: readonly Status[]
  phases: Readonly<Record<Status, Phase>>
}

type DayOf<Form> = Form extends { on: infer Day extends string } ? Day : never

/** The life told by one table: a line a status, the first one what a record begins as. */
export function life<const Table extends { readonly [Status in keyof Table]: StatusForm<keyof Table & string> }>(
  table: Table,
): Life<keyof Table & string, DayOf<Table[keyof Table]>> & { table: Table } {
  type Status = keyof Table & string
  const statuses = Object.keys(table) as [Status, ...Status[]]
  const each = <T>(value: (form: StatusForm<Status>) => T) => Object.fromEntries(statuses.map((status) => [status, value(table[status])])) as Record<Status, T>
  return {
    table,
    first: statuses[0],
    statuses,
    transitions: each(({ to }) => to),
    labels: each(({ label }) => label),
    dates: each(({ on }) => on) as Partial<Record<Status, DayOf<Table[keyof Table]>>>,
    settled: statuses.filter((status) => table[status].settled),
    phases: each(({ phase }) => phase),
  }
}

export type StatusOf<L> = L extends Life<infer Status> ? Status : never
/** The statuses that a step leads to. */
export type StepOf<L extends { table: object }> = {
  [Status in keyof L['table']]: L['table'][Status] extends { to: readonly (infer Next extends string)[] } ? Next : never
}[keyof L['table']]
type InPhase<Table, P> = { [Status in keyof Table]: Table[Status] extends { phase: P } ? Status : never }[keyof Table]
/** The statuses of a life in one of some phases. */
export type StatusIn<L extends { table: object }, P extends Phase> = InPhase<L['table'], P>

/** The statuses of a life that stand in one of these phases, in its order. */
export const inPhase = <Status extends string>({ statuses, phases }: Life<Status>, ...wanted: readonly Phase[]): readonly Status[] =>
  statuses.filter((status) => wanted.includes(phases[status]))

type EnteredOn<Table, Day> = { [Status in keyof Table]: Table[Status] extends { on: Day } ? Status : never }[keyof Table]

/** The statuses that are entered on the day in this field. */
export const enteredOn = <Table extends object, const Day extends string>({ table }: { table: Table }, day: Day): readonly EnteredOn<Table, Day>[] =>
  Object.entries(table).flatMap(([status, form]) => (form.on === day ? [status as EnteredOn<Table, Day>] : []))

/** The statuses that cannot be come to but through this one, with itself: a case that stands in one of them went through it. */
export function onlyThrough<Status extends string>({ first, statuses, transitions }: Life<Status>, through: Status): readonly Status[] {
  const without = new Set([first])
  for (const status of without) for (const next of transitions[status]) if (next !== through) without.add(next)
  return statuses.filter((status) => !without.has(status))
}

/** The statuses that a step leads to, in the order of the life. */
export const stepsOf = <Status extends string>({ statuses, transitions }: Life<Status>): readonly Status[] =>
  statuses.filter((status) => statuses.some((other) => transitions[other].includes(status)))

interface Fault {
  field: 'status'
  message: string
}

/**
 * What is wrong with the status that a record would get, or null.
 * @param before the status it has; null for a new record
 * @param what how a sentence names the record
 * @param next what may follow here, where that hangs on more than the status
 */
export function lifeFault<Status extends string>(
  { first, labels, transitions }: Life<Status>,
  before: Status | null,
  after: Status,
  what = 'dit',
  next: readonly Status[] = before === null ? [] : transitions[before],
): Fault | null {
  const fault = (message: string): Fault => ({ field: 'status', message })
  if (before === null) return after === first ? null : fault(`Dit begint als ${labels[first]}.`)
  if (before === after || next.includes(after)) return null
  const allowed = next.map((status) => labels[status]).join(', ')
  return fault(`Van ${labels[before]} kan ${what} niet naar ${labels[after]}; wel naar: ${allowed || 'geen andere status'}.`)
}
