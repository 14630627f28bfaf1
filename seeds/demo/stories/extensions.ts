import { addDays } from '../../../server/model/dates.ts'
import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import { onWorkday } from '../days.ts'
import type { Random } from '../random.ts'

/** A request to extend a stay: when it came in and, where it was decided, when, by whom and how. */
export interface ExtensionStory {
  /** by its order among the providers of elv */
  provider: number
  by: DemoUsername
  fields: { received_on: string; extension_until: string } & Record<string, unknown>
  decision: { on: string; by: DemoUsername; set: Record<string, unknown> }
}

/** The first days of the stays: spread over the years of the policy, closer together towards each of two autumns, so that some always wait. */
const starts = `
  2025-01-08 2025-02-11 2025-03-05 2025-04-14 2025-05-20 2025-06-23 2025-07-09 2025-08-18 2025-09-22 2025-10-13 2025-11-19 2025-12-15
  2026-01-21 2026-02-24 2026-03-30 2026-05-06 2026-06-15 2026-07-13 2026-08-04 2026-08-24 2026-08-31 2026-09-02 2026-09-07
  2027-08-24 2027-08-30 2027-09-02 2027-09-06 2027-09-08 2027-09-09
`
  .trim()
  .split(/\s+/)

const references: readonly ((random: Random, year: string) => string)[] = [
  (random, year) => `ELV-${year}-0${random.between(100, 999)}`,
  (random) => `CASUS ${random.between(11, 240)}`,
  (random) => `Z-${random.between(10_000, 19_999)}/B`,
  (random, year) => `${year}.${random.between(100, 999)}`,
  (random) => `dossier ${random.between(1000, 9999)}`,
]
const caseStaff: readonly DemoUsername[] = ['contracteerder', 'contracteerder2', 'teamleider']

/** The requests to extend a stay, each with the decision that it gets. */
export function extensionStories(random: Random): ExtensionStory[] {
  return starts.map((stay_started_on, nth) => {
    const received_on = onWorkday(addDays(stay_started_on, random.between(77, 86)))
    const extension_until = addDays(stay_started_on, random.between(100, 150))
    const on = onWorkday(addDays(received_on, random.between(5, 12)))
    const case_reference = references[nth % references.length]!(random, stay_started_on.slice(0, 4))
    return {
      provider: (nth * 5) % 23,
      by: caseStaff[nth % caseStaff.length]!,
      fields: { case_reference, stay_started_on, extension_until, received_on },
      decision: { on, by: caseStaff[(nth + 1) % caseStaff.length]!, set: decisionOf(nth, on, stay_started_on, extension_until) },
    }
  })
}

function decisionOf(nth: number, on: string, stay_started_on: string, extension_until: string): Record<string, unknown> {
  if (nth % 9 === 4)
    return { status: 'rejected', decided_on: on, motivation: 'Het behandelplan noemt geen doel dat een langer verblijf vraagt; zorg thuis is mogelijk.' }
  if (nth % 11 === 7) return { status: 'withdrawn', closed_on: on }
  if (nth % 5 === 2)
    return {
      status: 'granted',
      decided_on: on,
      granted_until: addDays(stay_started_on, 96),
      motivation: 'Tot de dag waarop de plaats voor vervolgzorg vrijkomt.',
    }
  return { status: 'granted', decided_on: on, granted_until: extension_until }
}
