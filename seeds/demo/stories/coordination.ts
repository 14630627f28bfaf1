import type { DemoUsername } from '../../../server/platform/auth/demoAccounts.ts'
import type { Random } from '../random.ts'

/** The course of one request for the coordination function: days as written, `null` where it never came that far. */
interface CoordinationPlan {
  /** by its order among the providers of elv */
  provider: number
  year: number
  region: string
  begun: string
  requested: string | null
  decided?: string
  outcome?: 'granted' | 'rejected' | 'withdrawn'
  /** what of the three is still lacking */
  lacks?: readonly ('agreement' | 'business_case' | 'consent')[]
}

/** One change of a request on a day. */
export interface Change {
  on: string
  by: DemoUsername
  set: Record<string, unknown>
}
export interface CoordinationStory extends CoordinationPlan {
  by: DemoUsername
  changes: Change[]
}

const plans: readonly CoordinationPlan[] = [
  { provider: 0, year: 2025, region: 'Utrecht en omstreken', begun: '2024-12-03', requested: '2024-12-17', decided: '2025-01-21', outcome: 'granted' },
  { provider: 3, year: 2025, region: 'Twente', begun: '2024-12-10', requested: '2025-01-07', decided: '2025-02-06', outcome: 'granted' },
  {
    provider: 7,
    year: 2025,
    region: 'Zuid-Limburg',
    begun: '2025-01-13',
    requested: '2025-01-20',
    decided: '2025-03-04',
    outcome: 'rejected',
    lacks: ['consent'],
  },
  { provider: 11, year: 2025, region: 'Friesland', begun: '2025-01-15', requested: '2025-01-28', decided: '2025-02-24', outcome: 'granted' },
  { provider: 14, year: 2025, region: 'Midden-Brabant', begun: '2025-02-03', requested: '2025-02-10', outcome: 'withdrawn', decided: '2025-03-11' },
  { provider: 0, year: 2026, region: 'Utrecht en omstreken', begun: '2025-11-25', requested: '2025-12-09', decided: '2026-01-13', outcome: 'granted' },
  { provider: 3, year: 2026, region: 'Twente', begun: '2025-12-02', requested: '2025-12-16', decided: '2026-01-27', outcome: 'granted' },
  { provider: 11, year: 2026, region: 'Friesland', begun: '2026-01-12', requested: '2026-01-19', decided: '2026-02-17', outcome: 'granted' },
  {
    provider: 17,
    year: 2026,
    region: 'Haaglanden',
    begun: '2026-03-09',
    requested: '2026-03-16',
    decided: '2026-04-20',
    outcome: 'rejected',
    lacks: ['business_case'],
  },
  { provider: 7, year: 2026, region: 'Zuid-Limburg', begun: '2026-10-06', requested: '2026-10-20' },
  { provider: 20, year: 2026, region: 'Flevoland', begun: '2026-10-27', requested: '2026-11-10', lacks: ['agreement', 'consent'] },
  { provider: 22, year: 2026, region: 'Zeeland', begun: '2026-11-16', requested: null, lacks: ['agreement', 'business_case', 'consent'] },
]

const insurers = ['Zorgverzekeraar Waterland', 'Coöperatie De Graafschap', 'Onderlinge Noorderzorg', 'Zilverlinde Zorgverzekeringen']
const caseStaff: readonly DemoUsername[] = ['contracteerder', 'contracteerder2']
const leads: readonly DemoUsername[] = ['teamleider', 'teamleider2']

/** The requests for the coordination function of elv, with what was recorded of each and when. */
export function coordinationStories(random: Random): CoordinationStory[] {
  return plans.map((plan, nth) => {
    const by = caseStaff[nth % caseStaff.length]!
    const changes: Change[] =
      plan.requested === null ? [] : [{ on: plan.requested, by, set: { status: 'requested', received_on: plan.requested, ...fileOf(plan, random) } }]
    if (plan.decided && plan.outcome) changes.push({ on: plan.decided, by: plan.outcome === 'withdrawn' ? by : leads[nth % leads.length]!, set: closing(plan) })
    return { ...plan, by, changes }
  })
}

function fileOf({ begun, year, lacks = [] }: CoordinationPlan, random: Random): Record<string, unknown> {
  const total_cents = random.between(180, 520) * 100_000
  const region_production_cents = random.between(600, 2400) * 1_000_000 + random.between(0, 99_999)
  const has = (part: (typeof lacks)[number]): boolean => !lacks.includes(part)
  return {
    preferred_insurer: random.pick(insurers),
    agreement_on: begun,
    agreement_triage: true,
    agreement_capacity: has('agreement'),
    agreement_referral: true,
    agreement_evaluation: has('agreement'),
    agreement_evidence: 'Volgformat met handtekening van beide partijen.',
    business_case_on: begun,
    cost_cents: total_cents + random.between(10, 60) * 100_000,
    agreed_fee_cents: total_cents,
    follow_format: has('business_case'),
    share_needed: has('business_case'),
    share_explanation: has('business_case') ? 'Zonder de bijdrage van de overige verzekeraars is de coördinatiefunctie niet kostendekkend.' : null,
    ...(has('consent') ? { consent_on: begun, consent_total_cents: total_cents, consent_evidence: 'E-mail van de preferente verzekeraar.' } : {}),
    total_cents,
    own_production_cents: Math.floor((region_production_cents * random.between(1800, 7400)) / 100_000),
    region_production_cents,
    share_source: `Vektis, gerealiseerde elv-productie ${year - 2}.`,
  }
}

function closing({ decided, outcome, lacks = [] }: CoordinationPlan): Record<string, unknown> {
  if (outcome === 'withdrawn') return { status: 'withdrawn', closed_on: decided }
  if (outcome === 'granted') return { status: 'granted', decided_on: decided }
  const motivation = lacks.includes('consent')
    ? 'De preferente verzekeraar heeft niet bevestigd met het totaalbedrag in te stemmen.'
    : 'Uit de businesscase blijkt niet dat onze vergoeding nodig is om kostendekkend te zijn.'
  return { status: 'rejected', decided_on: decided, motivation }
}
