import { seesPrivate } from '../../../access.ts'
import { type RollOver, rollOverComputed, rollOverFields } from '../../../model/rollOver.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import type { Ground } from './objectionTo.ts'
import type { RollOverLine } from './rollOverPlan.ts'

/** The roll-overs that were made: how many drafts, by whom, and who was left out with the reason. */
export const rollOvers: Resource<RollOver> = {
  name: 'roll_overs',
  fields: rollOverFields,
  computed: rollOverComputed,
  extras: () => ({ made_by_name: '(select full_name from users where users.id = roll_overs.made_by)' }),
  search: searchByText('roll_overs.made_on'),
  sort: ['id', 'DESC'],
  guarded: { fields: ['left_out'], visible: 'never' },
  reduce: (record, actor) =>
    seesPrivate(actor.role) ? record : { ...record, left_out: (record.left_out as unknown as RollOverLine[]).map(withoutPrivateGround) },
}

/** What those are told who may not learn of private grounds: of every condition and every ending the same, and nothing that was written by hand. */
const toldToAll: Readonly<Partial<Record<Ground, string>>> = {
  condition: 'De zorgaanbieder voldoet niet meer aan de voorwaarden.',
  ended: 'De overeenkomst is voor haar einddatum beëindigd.',
}
const openGrounds: readonly unknown[] = ['track', 'archived', 'untreated'] satisfies Ground[]

/** A line as those may see it. One that was kept before grounds were told apart says no more than that there is no draft. */
function withoutPrivateGround(line: RollOverLine): RollOverLine {
  if (openGrounds.includes(line.ground)) return line
  return { ...line, clause: null, reason: (line.ground && toldToAll[line.ground]) ?? 'Van deze overeenkomst is geen concept gemaakt.' }
}
