import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import { monthEnd, onWorkday } from '../days.ts'
import type { Random } from '../random.ts'
import { recordedOn, type Waypoint } from './production.ts'
import type { RequestStory } from './story.ts'

/** The course of one plafond request: days as written, `null` where it never came that far. */
export interface RequestPlan {
  begun: string
  submitted: string | null
  complete?: string
  decided?: string
  outcome?: 'approved' | 'partially_approved' | 'rejected' | 'inadmissible' | 'withdrawn'
  /** Share of the plafond claimed in the latest figure recorded by the submission. */
  share?: number
  closed?: string
}

/** Every plan with the contract (by its order among those with a plafond) that it is about; two plans on one contract follow each other. */
export const requestPlans: readonly (readonly [contract: number, plan: RequestPlan])[] = [
  [0, { begun: '2027-05-10', submitted: '2027-05-12', share: 0.55, outcome: 'inadmissible', closed: '2027-05-14' }],
  [0, { begun: '2027-07-05', submitted: '2027-07-08', share: 0.79, complete: '2027-07-16', decided: '2027-08-12', outcome: 'approved' }],
  [1, { begun: '2027-06-07', submitted: '2027-06-10', share: 0.74, complete: '2027-06-22', decided: '2027-07-20', outcome: 'approved' }],
  [2, { begun: '2027-06-14', submitted: '2027-06-21', share: 0.72, complete: '2027-06-28', decided: '2027-08-16', outcome: 'partially_approved' }],
  [3, { begun: '2027-07-01', submitted: '2027-07-05', share: 0.81, complete: '2027-07-12', decided: '2027-08-05', outcome: 'partially_approved' }],
  [4, { begun: '2027-06-16', submitted: '2027-06-17', share: 0.7, complete: '2027-07-02', decided: '2027-08-02', outcome: 'rejected' }],
  [5, { begun: '2027-07-12', submitted: '2027-07-19', share: 0.77, complete: '2027-07-30', decided: '2027-09-03', outcome: 'rejected' }],
  [6, { begun: '2027-07-06', submitted: '2027-07-09', share: 0.76, outcome: 'withdrawn', closed: '2027-07-28' }],
  [6, { begun: '2027-08-16', submitted: '2027-08-19', share: 0.86, complete: '2027-08-27' }],
  [7, { begun: '2027-08-02', submitted: '2027-08-06', share: 0.83, complete: '2027-08-13', decided: '2027-09-21', outcome: 'approved' }],
  [8, { begun: '2027-08-09', submitted: '2027-08-12', share: 0.78, complete: '2027-08-24', decided: '2027-10-01', outcome: 'partially_approved' }],
  [9, { begun: '2027-08-17', submitted: '2027-08-23', share: 0.75, complete: '2027-09-01', decided: '2027-10-07', outcome: 'rejected' }],
  [10, { begun: '2027-08-26', submitted: '2027-08-30', share: 0.8, complete: '2027-09-08' }],
  [11, { begun: '2027-08-30', submitted: '2027-09-02', share: 0.84, complete: '2027-09-27', decided: '2027-11-01', outcome: 'approved' }],
  [12, { begun: '2027-09-01', submitted: '2027-09-06', share: 0.82 }],
  [13, { begun: '2027-09-02', submitted: '2027-09-09', share: 0.79 }],
  [14, { begun: '2027-09-07', submitted: '2027-09-13', share: 0.77, complete: '2027-10-04', decided: '2027-11-10', outcome: 'partially_approved' }],
  [15, { begun: '2027-09-08', submitted: '2027-09-24', share: 0.83, complete: '2027-10-08' }],
  [16, { begun: '2027-09-09', submitted: '2027-09-30', share: 0.88, complete: '2027-10-14', decided: '2027-11-22', outcome: 'rejected' }],
  [17, { begun: '2027-09-13', submitted: null }],
  [18, { begun: '2027-06-24', submitted: null, outcome: 'withdrawn', closed: '2027-07-02' }],
  [18, { begun: '2027-10-04', submitted: '2027-10-05', share: 0.9, outcome: 'inadmissible', closed: '2027-10-06' }],
  [19, { begun: '2027-04-19', submitted: '2027-04-21', share: 0.41, outcome: 'inadmissible', closed: '2027-04-23' }],
]

/** The points the production of a contract passes, so that its requests are what their plans say. */
export function waypointsOf(plans: readonly RequestPlan[], pace: number): Waypoint[] {
  const points = plans.filter(({ submitted, share }) => submitted && share).map(({ submitted, share }): Waypoint => [lastRecordedMonth(submitted!), share!])
  const [month, share] = points.at(-1) ?? [0, 0]
  return month === 12 ? points : [...points, [12, Math.max(share + (12 - month) * 0.075, pace)]]
}

/** The last month whose figure was recorded by that day. */
function lastRecordedMonth(date: string): number {
  let month = Number(date.slice(5, 7))
  while (recordedOn(monthEnd(2027, month)) > date) month -= 1
  return month
}

const staff: readonly DemoUsername[] = ['contracteerder', 'contracteerder2', 'teamleider', 'contracteerder', 'teamleider2']

/** A plan worked out for a contract with this plafond. */
export function requestStory(random: Random, plan: RequestPlan, plafond_cents: number, nth: number): RequestStory {
  const by = staff[nth % staff.length]!
  const requested_cents = Math.round((plafond_cents * random.between(108, 125)) / 100 / 100_000) * 100_000
  const filled = Boolean(plan.complete) || plan.outcome === 'inadmissible'
  const story: RequestStory = {
    begun_on: onWorkday(plan.begun),
    by,
    fields: { requested_cents, new_clients: random.between(8, 140), ...grounds(nth), ...(filled ? items(nth) : halfItems(nth)) },
    steps: [],
  }
  const { submitted } = plan
  if (plan.outcome === 'inadmissible') {
    story.steps.push({
      status: 'inadmissible',
      by: by === 'teamleider' ? 'teamleider2' : 'teamleider',
      on: plan.closed!,
      set: {
        submitted_on: submitted,
        closed_on: plan.closed,
        motivation: plan.share! < 0.7 ? 'Nog geen 70% van het omzetplafond gedeclareerd.' : 'Ingediend na 30 september.',
      },
    })
    return story
  }
  if (submitted) story.steps.push({ status: 'submitted', on: submitted, set: { submitted_on: submitted } })
  if (plan.complete) story.steps.push({ status: 'complete', on: plan.complete, set: { complete_on: plan.complete } })
  if (plan.outcome === 'withdrawn') story.steps.push({ status: 'withdrawn', on: plan.closed!, set: { closed_on: plan.closed } })
  else if (plan.decided)
    story.steps.push({
      status: plan.outcome!,
      on: plan.decided,
      by: by === 'teamleider' ? 'teamleider2' : 'teamleider',
      set: { decided_on: plan.decided, ...decisionOf(plan.outcome!, plafond_cents, requested_cents) },
    })
  return story
}

function decisionOf(outcome: NonNullable<RequestPlan['outcome']>, plafond_cents: number, requested_cents: number): Record<string, unknown> {
  if (outcome === 'approved')
    return { granted_cents: requested_cents, motivation: 'De groei van het aantal verzekerden is aangetoond en elders in de regio is geen ruimte.' }
  if (outcome === 'rejected')
    return { granted_cents: 0, motivation: 'Er is geen aanwijsbare noodzaak: in de regio hebben andere aanbieders nog ruimte binnen hun omzetplafond.' }
  return {
    granted_cents: Math.round((plafond_cents + requested_cents) / 2 / 100_000) * 100_000,
    motivation: 'Een deel van de groei is aangetoond; voor het overige kan zorgbemiddeling uitkomst bieden.',
  }
}

function grounds(nth: number): Record<string, unknown> {
  const growth = {
    insured_growth: true,
    insured_growth_explanation: 'Het aantal verzekerden in behandeling ligt 11% hoger dan bij het sluiten van de overeenkomst.',
  }
  if (nth % 3 === 0) return { ...growth, unknown_circumstance: false }
  return {
    ...(nth % 3 === 1 ? growth : { insured_growth: false }),
    unknown_circumstance: true,
    unforeseen_circumstance: 'Een andere instelling in de regio heeft per 1 april haar locatie gesloten.',
  }
}

function items(nth: number): Record<string, unknown> {
  const share = 35 + (nth % 5) * 5
  return {
    unforeseen_circumstance: 'Een andere instelling in de regio heeft per 1 april haar locatie gesloten.',
    consequences: 'De wachttijd loopt op van 9 naar 17 weken; het eerstvolgende alternatief ligt op 35 kilometer.',
    production_statement: 'Declaratiestand tot en met vorige maand, met de realisatie over 2025 en 2026 en de prognose voor de rest van het jaar.',
    volume_by_care_demand: [
      { type: '3', share },
      { type: '7', share: 25 },
      { type: '11', share: 75 - share },
    ],
  }
}

function halfItems(nth: number): Record<string, unknown> {
  return nth % 2 ? { consequences: 'De wachttijd loopt op van 9 naar 17 weken.' } : {}
}
