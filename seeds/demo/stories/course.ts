import { grouped } from '../grouped.ts'
import type { Random } from '../random.ts'
import { monthlyPositions, type Waypoint } from './production.ts'
import { requestPlans, requestStory, waypointsOf } from './requests.ts'
import type { Story } from './story.ts'

/** Gives every story that becomes active its production, and the first ones with a plafond their requests and amendments. */
export function addCourse(random: Random, stories: readonly Story[]): void {
  const running = stories.filter(({ steps }) => steps.some(({ status }) => status === 'active'))
  const withPlafond = shuffled(
    random,
    running.filter((story) => plafondOf(story) !== null && !steps(story, 'ended')),
  )
  const plans = grouped(requestPlans, ([contract]) => withPlafond[contract])
  for (const story of running) {
    const own = (plans.get(story) ?? []).map(([, plan]) => plan)
    if (story.terms.track === 'standaard') standardProduction(random, story)
    else production(random, story, waypointsOf(own, 0.78 + random.next() * 0.22))
    story.requests = own.map((plan) =>
      requestStory(
        random,
        plan,
        plafondOf(story)!,
        requestPlans.findIndex(([, one]) => one === plan),
      ),
    )
  }
  amend(withPlafond.filter(({ requests }) => requests.length === 0))
  setBack(running.filter((story) => !steps(story, 'ended')))
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => [random.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)
}

function steps({ steps }: Story, status: string): { on: string; set?: Record<string, unknown> } | undefined {
  return steps.find((step) => step.status === status)
}

function plafondOf(story: Story): number | null {
  return ((steps(story, 'offered')?.set?.plafond_cents ?? story.terms.plafond_cents) as number | undefined) ?? null
}

function production(random: Random, story: Story, waypoints: Waypoint[]): void {
  const starts = (steps(story, 'signed')?.set?.starts_on ?? story.terms.starts_on) as string
  const yearly = plafondOf(story) ?? (story.terms.track === 'maatwerk' ? random.between(40, 250) * 10_000_000 : random.between(60, 260) * 100_000)
  const idle: Waypoint[] = starts > '2027-01-31' ? [[Number(starts.slice(5, 7)) - 1, 0]] : []
  story.production = monthlyPositions(
    random,
    2027,
    yearly,
    [...idle, ...waypoints],
    later(starts, steps(story, 'active')!.on),
    steps(story, 'ended')?.on ?? '2027-12-31',
  )
}

/** How busy each month of the year is, against the others. */
const shortStaySeason = [1.05, 1, 1.05, 1, 0.98, 1, 0.9, 0.88, 1, 1.04, 1.05, 1.05] as const

function standardProduction(random: Random, story: Story): void {
  const yearly = random.between(20, 300) * 1_000_000
  const from = later(story.terms.starts_on as string, steps(story, 'active')!.on)
  const until = steps(story, 'ended')?.on ?? '2026-12-31'
  // Most homes grow a little, and all of them are quieter in the summer.
  const growth = 1 + ((yearly / 1_000_000) % 9) / 100
  story.production = [2025, 2026].flatMap((year) =>
    monthlyPositions(random, year, year === 2026 ? yearly * growth : yearly, [[12, 0.9 + random.next() * 0.2]], from, until, shortStaySeason),
  )
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/** A few running contracts on which a condition is no longer met, one of them in the short-stay policy. */
function setBack(stories: readonly Story[]): void {
  const shortStay = stories.filter(({ terms }) => terms.track === 'standaard')
  const mental = stories.filter(({ terms }) => terms.track !== 'standaard')
  shortStay[2]?.setbacks.push({ on: '2026-10-19', clause: 'KV-K-1', evidence: 'De hercertificering van het kwaliteitssysteem is niet behaald.' })
  mental[3]?.setbacks.push({ on: '2027-06-08', clause: 'GGZ-A-3', evidence: 'De jaarverantwoording over 2026 is niet vóór 1 juni openbaar gemaakt.' })
  mental[14]?.setbacks.push({ on: '2027-08-23', clause: 'GGZ-A-7', evidence: 'Het Vecozo-certificaat is verlopen en niet vernieuwd.' })
}

/** A few terms changed by hand: an earlier end, a lower plafond. */
function amend(stories: readonly Story[]): void {
  const [shorter, lower] = stories
  if (shorter)
    shorter.amendments.push({
      on: '2027-06-14',
      field: 'ends_on',
      old_value: shorter.terms.ends_on,
      new_value: '2027-10-31',
      effective_on: '2027-07-01',
      reason: 'De instelling bouwt haar aanbod af; de overeenkomst eindigt in overleg eerder.',
    })
  if (lower) {
    const plafond = plafondOf(lower)!
    lower.amendments.push({
      on: '2027-05-24',
      field: 'plafond_cents',
      old_value: plafond,
      new_value: Math.round((plafond * 0.9) / 100_000) * 100_000,
      effective_on: '2027-06-01',
      reason: 'Een locatie is overgedragen; het omzetplafond is in overleg verlaagd.',
    })
  }
}
