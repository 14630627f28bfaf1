import { firstYearFigures } from '../../server/features/contracts/first_year_monitors/firstYearFigures.ts'
import { isMonitored } from '../../server/features/contracts/first_year_monitors/isMonitored.ts'
import type { ContractRow, ProductionRow } from '../../server/policy/engine/facts.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import type { Actor, History, Row } from './history.ts'

interface Plan {
  /** What is expected, as a percentage of the plafond, where an estimate was made of it. */
  estimate?: number
  invited_on?: string
  talks: { held_on: string; with_whom: string; remark: string }[]
  concluded?: { on: string; conclusion: string }
}

/** What happened in the first year of one new institution after another; the fourth is as the first. */
const plans: readonly Plan[] = [
  {
    invited_on: '2027-05-10',
    talks: [
      {
        held_on: '2027-05-27',
        with_whom: 'Bestuurder en hoofd zorgadministratie',
        remark: 'Besproken hoe de instroom loopt en hoe snel er wordt gedeclareerd; cijfers over het tweede kwartaal volgen.',
      },
      {
        held_on: '2027-09-02',
        with_whom: 'Hoofd zorgadministratie',
        remark: 'De cijfers over het tweede kwartaal zijn toegelicht; de instroom is volgens plan.',
      },
    ],
    concluded: {
      on: '2027-11-22',
      conclusion: 'De zorgkosten ontwikkelen zich zoals bij een startende instelling mag worden verwacht. Geen aanleiding voor vervolg.',
    },
  },
  { estimate: 80, talks: [] },
  {
    estimate: 85,
    invited_on: '2027-08-23',
    talks: [
      {
        held_on: '2027-09-13',
        with_whom: 'Directeur',
        remark: 'Besproken waarom de zorgkosten sneller oplopen dan geraamd: meer verwijzingen dan verwacht. Een nieuwe prognose volgt in oktober.',
      },
    ],
  },
]

/** The monitoring of new institutions in their first year (GGZ-DG-9): opened when their contract was processed, followed with talks. */
export function tellFirstYears(history: History, { policies, actors, today }: { policies: readonly Policy[]; actors: readonly Actor[]; today: string }): void {
  const monitored = history.rows('contracts').filter((contract) => {
    const policy = policies.find(({ id }) => id === contract.policy_id)!
    return ['active', 'ended'].includes(contract.status as string) && isMonitored(policy, contract as unknown as ContractRow)
  })
  monitored.forEach((contract, nth) => {
    const owner = actors.find(({ id }) => id === contract.owner_id)!
    tellFirstYear(history, contract, owner, plans[nth % plans.length]!, today)
  })
}

function tellFirstYear(history: History, contract: Row, owner: Actor, plan: Plan, today: string): void {
  const plafond = contract.plafond_cents as number
  const opened = { contract_id: contract.id, expected_year_cents: plafond, alert_percentage: 10 }
  const monitor = history.create('first_year_monitors', opened, contract.processed_on as string, owner)
  if (plan.estimate && ESTIMATED_ON <= today)
    history.update('first_year_monitors', monitor, { expected_year_cents: Math.round((plafond * plan.estimate) / 100) }, ESTIMATED_ON, owner)
  const { invited_on, concluded } = plan
  if (invited_on && invited_on <= today) history.update('first_year_monitors', monitor, { invited_on }, invited_on, owner)
  const talks = plan.talks.filter(({ held_on }) => held_on <= today)
  for (const talk of talks) history.create('first_year_talks', { monitor_id: monitor.id, ...talk }, talk.held_on, owner)
  Object.assign(monitor, figuresOf(history, contract, monitor), { concluded: false, last_talk_on: talks.at(-1)?.held_on ?? null, talk_count: talks.length })
  if (!concluded || concluded.on > today) return
  const conclusion = { conclusion: concluded.conclusion, concluded_on: concluded.on, concluded_by: owner.id, concluded: true }
  history.update('first_year_monitors', monitor, conclusion, concluded.on, owner)
}

const ESTIMATED_ON = '2027-01-18'

function figuresOf(history: History, contract: Row, monitor: Row): Record<string, unknown> {
  const production = history.rows('production').filter(({ contract_id }) => contract_id === contract.id) as unknown as ProductionRow[]
  const expectation = {
    expected_year_cents: monitor.expected_year_cents as number,
    expected_by_month: null,
    alert_percentage: monitor.alert_percentage as number,
  }
  const { months: _months, ...figures } = firstYearFigures(expectation, contract.starts_on as string, production)
  return figures
}
