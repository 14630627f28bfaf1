import type { Knex } from 'knex'
import { closedContractStatuses } from '../../../model/contract.ts'
import { clauseDates } from '../../../policy/editions/rebaseToPeriod.ts'
import { isPrivateClause } from '../../../policy/privacy/privateClauses.ts'
import { judgedAtOffer } from '../../../policy/rule_sets/rulesOf.ts'
import { isSame } from '../../../records/codec.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'

interface Run {
  against_id: number
  now: PolicySnapshot
  /** As it will be, its dates moved back to the years of the present one. */
  then: PolicySnapshot
  /** The statuses of the contracts that the run judges. */
  judged: readonly string[]
  isEdition: boolean
}

/** What a run leaves out, in sentences for its report: contracts that it does not judge, and what it does not judge of those that it does. */
export async function notJudged(db: Knex, run: Run): Promise<string[]> {
  const { against_id, now, then, judged, isEdition } = run
  const contracts = (): Knex.QueryBuilder => db('contracts').where({ policy_id: against_id })
  const closed = await count(contracts().whereIn('status', [...closedContractStatuses]))
  const offered = isEdition ? await count(contracts().whereNotIn('status', [...judged, ...closedContractStatuses])) : 0
  const tracks = now.policy.tracks.filter((track) => !then.policy.tracks.includes(track))
  const elsewhere =
    tracks.length === 0
      ? 0
      : await count(
          contracts()
            .whereIn('status', [...judged])
            .whereIn('track', tracks),
        )
  const amended = await count(
    contracts()
      .whereIn('status', [...judged])
      .whereExists(db('amendments').whereRaw('amendments.contract_id = contracts.id').select('id')),
  )
  // Everybody reads the report, and it names no private clause to those who may not see one.
  const changed = changedClauses(now, then).filter(({ code }) => !isPrivateClause(code))
  const codes = (those: readonly Changed[]): string => those.map(({ code }) => code).join(', ')
  const later = changed.filter(({ figures, code, enforce }) => figures && enforce === 'block' && !judgedAtOffer(then.policy, code))
  const warning = changed.filter(({ figures, enforce }) => figures && enforce === 'warn')
  const shown = changed.filter(({ figures, enforce }) => figures && enforce === 'show')
  const reworded = changed.filter(({ figures }) => !figures)
  return [
    closed > 0 && `${contractsOf(closed)} die al zijn afgewezen, niet geaccepteerd, vervallen, ingetrokken of beëindigd.`,
    offered > 0 && `${contractsOf(offered)} die al zijn aangeboden of ondertekend: die houden de editie waaronder zij zijn aangeboden.`,
    elsewhere > 0 &&
      `${contractsOf(elsewhere)} in een contractvariant die dit beleid niet meer kent (${tracks.join(', ')}): die zijn beoordeeld alsof zij bleef.`,
    amended > 0 && `De wijzigingen per datum van ${contractsOf(amended)}: beoordeeld is het voorstel, niet wat er later bij is afgesproken.`,
    'Overeenkomsten die nu al geen voorstel kunnen krijgen, bijvoorbeeld concepten waarvan gegevens ontbreken: of er een reden bij komt, staat niet in de lijst.',
    'Lopende offertes, ophogingsverzoeken, vragen en andere aanvragen: alleen het voorstel van een overeenkomst is beoordeeld.',
    later.length > 0 && `Bepalingen die pas na het voorstel of bij iets anders dan een overeenkomst tellen: ${codes(later)}.`,
    warning.length > 0 && `Bepalingen die alleen waarschuwen: ${codes(warning)}.`,
    shown.length > 0 && `Bepalingen die alleen worden getoond: ${codes(shown)}.`,
    reworded.length > 0 && `Bepalingen waarvan alleen de woorden anders zijn: ${codes(reworded)}.`,
  ].filter((sentence) => sentence !== false)
}

interface Changed {
  code: string
  enforce: string
  /** Whether more than words is another. */
  figures: boolean
}

const figures = [...clauseDates, 'days', 'years', 'percentage', 'enforce', 'tracks', 'care_types', 'performances', 'date_excluded'] as const
const words = ['quote', 'section', 'reading', 'reading_nl'] as const

function changedClauses(now: PolicySnapshot, then: PolicySnapshot): Changed[] {
  const conditionOf = ({ conditions }: PolicySnapshot, code: string) => conditions.find(({ clause }) => clause === code)
  return [...then.policy.clauses.values()].flatMap((clause): Changed[] => {
    const was = now.policy.clauses.get(clause.code)
    if (!was) return [{ code: clause.code, enforce: clause.enforce, figures: true }]
    const [before, after] = [conditionOf(now, clause.code), conditionOf(then, clause.code)]
    const weighs = figures.some((field) => !isSame(was[field], clause[field])) || !isSame(before?.exemptable ?? null, after?.exemptable ?? null)
    const reads = words.some((field) => !isSame(was[field], clause[field])) || before?.text !== after?.text
    // What is eased to showing or warning was held harder, and that counts.
    const enforce = was.enforce === 'block' ? 'block' : clause.enforce
    return weighs || reads ? [{ code: clause.code, enforce, figures: weighs }] : []
  })
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ total: '*' })
  return Number((row as { total: number | string }).total)
}

function contractsOf(number: number): string {
  return number === 1 ? '1 overeenkomst' : `${number} overeenkomsten`
}
