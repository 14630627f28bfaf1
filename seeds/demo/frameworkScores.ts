import { addDays } from '../../server/model/dates.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { frameworkOf } from '../../server/policy/rule_sets/common/framework.ts'
import { onWorkday } from './days.ts'
import type { Actor, History } from './history.ts'
import type { Random } from './random.ts'

const talkedWith: readonly string[] = ['quoted', 'negotiating', 'assessing', 'offered', 'signed', 'active', 'ended']

/** What was noted of a criterion during the talk, by how it was scored. */
const remarks: Readonly<Record<string, readonly [low: string, high: string]>> = {
  Aanbod: ['Weinig aanbod in de regio waar wij tekortkomen.', 'Vult een gat in ons aanbod in de regio.'],
  Betaalbaarheid: ['Het gevraagde tarief ligt ruim boven dat van vergelijkbare aanbieders.', 'Tarief en volume passen bij vergelijkbare aanbieders.'],
  Betrouwbaarheid: ['Afspraken over aanlevering werden vorig jaar niet nagekomen.', 'Goede verstandhouding; afspraken worden nagekomen.'],
  Doelmatigheid: ['Lange behandelduur zonder duidelijke verklaring.', 'Behandelt korter dan vergelijkbare aanbieders, met gelijke uitkomsten.'],
  Duurzaamheid: ['Nog geen plan voor vervoer en gebouwen.', 'Loopt vooruit op de afspraken over vervoer en gebouwen.'],
  'Duurzame inzetbaarheid': ['Hoog verzuim; een plan is toegezegd.', 'Laag verzuim en weinig verloop.'],
  Innovatie: ['Digitaal aanbod staat nog in de kinderschoenen.', 'Beeldbellen en zelfhulp zijn vast onderdeel van de zorg.'],
  Kwaliteit: ['Verbeterplan is er, uitkomsten worden nog niet gemeten.', 'Meet uitkomsten en bespreekt ze met cliënten.'],
  Toegankelijkheid: ['De wachttijd ligt boven de Treeknorm.', 'De wachttijd ligt onder de Treeknorm.'],
}

/** Scores on the guiding framework, as they were noted in the purchasing talk: of every tailored contract, and of some others. */
export function tellFrameworkScores(history: History, random: Random, { policies, actors, today }: Telling): void {
  for (const contract of history.rows('contracts')) {
    const talked = talkedWith.includes(contract.status as string) && (contract.track === 'maatwerk' || random.chance(0.3))
    const scored_on = onWorkday(addDays((contract.created_at as string).slice(0, 10), random.between(12, 40)))
    if (!talked || scored_on > today) continue
    const policy = policies.find(({ id }) => id === contract.policy_id)!
    const owner = actors.find(({ id }) => id === contract.owner_id)!
    for (const { criterion } of frameworkOf(policy, contract.track as string).criteria) {
      if (random.chance(0.08)) continue
      const score = random.pick([2, 3, 3, 3, 4, 4, 4, 5])
      const said = random.chance(0.4) && score !== 3 ? remarks[criterion]?.[score < 3 ? 0 : 1] : null
      const fields = { contract_id: contract.id, criterion, score, remark: said ?? null, scored_on, scored_by: owner.id }
      history.create('framework_scores', fields, scored_on, owner)
    }
  }
}

interface Telling {
  policies: readonly Policy[]
  actors: readonly Actor[]
  today: string
}
