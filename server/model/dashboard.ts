import { anything, closer, list, number, object, orNull, record, text, type ValueOf } from './form.ts'

/** A number of records, and the filter by which a list shows just those. */
const figure = object({ count: number(), resource: closer<FigureResource>(text()), filter: record(anything) })
export type FigureResource = 'contracts' | 'plafond_requests' | 'qualifications' | 'first_year_monitors'
export type Figure = ValueOf<typeof figure>

const amount = number()

const stage = object({ status: text(), all: figure, late: figure })
/** How many contracts of a track stand in each status, and how many of those let a term pass. */
const funnel = object({ track: text(), all: figure, stages: list(stage) })
export type Funnel = ValueOf<typeof funnel>

/** A day of the timetable: who took the step in time, who did later, and who still has to. */
const milestone = object({
  clause: text(),
  quote: text(),
  source: text(),
  due_on: text(),
  field: text(),
  tracks: list(text()),
  /** What should have been done by today: all of it once the day has passed, else what is done. */
  expected: number(),
  in_time: figure,
  too_late: figure,
  open: figure,
})
export type Milestone = ValueOf<typeof milestone>

/** A week, and the same one of the season before under other policies of the same care. */
const week = object({ from: text(), until: text(), offered: figure, signed: figure, offered_before: figure, signed_before: figure })
export type Week = ValueOf<typeof week>

const load = object({ owner_id: orNull(number()), owner_name: orNull(text()), open: figure, late: figure, ours: figure, theirs: figure })
export type Load = ValueOf<typeof load>

/** How long contracts stand in a status, in days: the middle one, the ninth of ten, the longest. */
const age = object({ status: text(), all: figure, median_days: number(), p90_days: number(), longest_days: number(), longest: figure })
export type Age = ValueOf<typeof age>

const requests = object({
  open: list(object({ status: text(), all: figure })),
  late: figure,
  asked: figure,
  decided: figure,
  granted: figure,
  /** Of the requests that were decided on: what was asked and granted above the plafond of their day. */
  asked_cents: amount,
  granted_cents: amount,
  /** Of a decision: the term, the days that half of them took at most, and those that took longer than the term. */
  term_days: orNull(number()),
  median_days: orNull(number()),
  over_term: figure,
})
export type RequestFigures = ValueOf<typeof requests>

const outlookMonth = object({ month: text(), reached: figure, expected: figure })
const outlook = object({
  with_plafond: figure,
  plafond_cents: amount,
  claimed_cents: amount,
  expected_cents: amount,
  /** Those that have passed their plafond by their latest figure; that will before the last day for a request, or after it; and that will not this year. */
  reached: figure,
  before_last_day: figure,
  after_last_day: figure,
  not_reached: figure,
  unknown: figure,
  last_request_on: orNull(text()),
  months: list(outlookMonth),
  /** How often the day fell within the band, over all earlier forecasts. */
  tested: object({ cases: number(), within: number() }),
})
export type Outlook = ValueOf<typeof outlook>

const rejections = object({
  all: figure,
  /** By clause; null for whoever does not see the grounds of a rejection. */
  clauses: orNull(list(object({ clause: text(), quote: text(), source: text(), all: figure }))),
})
export type Rejections = ValueOf<typeof rejections>

const listInForce = object({
  due_on: orNull(text()),
  id: orNull(number()),
  number: orNull(number()),
  published_on: orNull(text()),
  entries: number(),
  added: number(),
  removed: number(),
  changed: number(),
})
export type ListState = ValueOf<typeof listInForce>

/** How the season of one policy stands. */
export const dashboard = object({
  policy: object({ id: number(), code: text(), title: text(), contract_starts_on: text(), contract_ends_on: text() }),
  today: text(),
  /** The policy that the weeks are compared with; null where none bought the same care before. */
  season_before: orNull(text()),
  funnel: list(funnel),
  milestones: list(milestone),
  weeks: list(week),
  load: list(load),
  ages: list(age),
  requests,
  outlook,
  deviations: figure,
  qualifications: list(object({ kind: text(), ending: figure })),
  rejections,
  list: listInForce,
})
export type Dashboard = ValueOf<typeof dashboard>
