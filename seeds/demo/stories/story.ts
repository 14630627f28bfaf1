import { addDays } from '../../../server/model/dates.ts'
import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import { onWorkday } from '../days.ts'
import type { Random } from '../random.ts'

/** One change of status, with the fields recorded along with it. */
export interface Step {
  status: string
  on: string
  set?: Record<string, unknown>
  by?: DemoUsername
}

export interface RequestStory {
  begun_on: string
  by: DemoUsername
  fields: Record<string, unknown>
  steps: Step[]
}

/** Everything that happens to one contract, whatever the day of seeding; what lies after that day is left out when it is told. */
export interface Story {
  begun_on: string
  owner: DemoUsername
  terms: { care_type: string; track: string; origin: string } & Record<string, unknown>
  steps: Step[]
  lines: Record<string, unknown>[]
  /** When the assessments are answered, which share of them, and what is not the usual answer. */
  answers: { from: string; to: string; share: number; except: Record<string, Record<string, unknown>> } | null
  proposals: ({ sent_on: string } & Record<string, unknown>)[]
  production: { as_of: string; amount_cents: number }[]
  requests: RequestStory[]
  amendments: { on: string; field: string; old_value: unknown; new_value: unknown; effective_on: string; reason: string }[]
  /** Conditions that stop being met while the contract runs. */
  setbacks: { on: string; clause: string; evidence: string }[]
}

export const caseStaff: readonly DemoUsername[] = ['contracteerder', 'contracteerder2', 'contracteerder', 'contracteerder2', 'teamleider']

/** A story with nothing but its begin. */
export function newStory(begun_on: string, owner: DemoUsername, terms: Story['terms']): Story {
  return { begun_on, owner, terms, steps: [], lines: [], answers: null, proposals: [], production: [], requests: [], amendments: [], setbacks: [] }
}

/** A walk through the days: every call of `later` gives a working day some days on. */
export class Calendar {
  day: string
  readonly #random: Random

  constructor(random: Random, day: string) {
    this.#random = random
    this.day = onWorkday(day)
  }

  /** The day moves on by `low` to `high` days; at least three, so that the order of the steps stays. */
  later(low: number, high: number): string {
    this.day = onWorkday(addDays(this.day, Math.max(3, this.#random.between(low, high))))
    return this.day
  }
}

/** How a contract that gets no further than its offer, or not so far, ends. */
export function closing(status: 'rejected' | 'declined' | 'lapsed' | 'withdrawn', on: string, more: Record<string, unknown> = {}): Step {
  return { status, on, set: { closed_on: on, reason: closingReasons[status], ...more } }
}

const closingReasons = {
  rejected: 'De zorgaanbieder voldoet niet aan de contractvoorwaarden; de toelichting is per brief verzonden.',
  declined: 'De zorgaanbieder gaat niet akkoord met het voorgestelde tarief.',
  lapsed: 'Er is binnen de gestelde termijn niet ondertekend.',
  withdrawn: 'Ingetrokken op verzoek van de zorgaanbieder.',
} as const

/** A rejection that rests on these clauses of kind condition, with the assessments that say so. */
export function unmet(codes: readonly string[], evidence: string): Record<string, Record<string, unknown>> {
  return Object.fromEntries(codes.map((code) => [code, { outcome: 'not_met', evidence }]))
}
