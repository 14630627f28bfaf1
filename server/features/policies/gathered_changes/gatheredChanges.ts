import { type GatheredChange, gatheredChangeComputed, gatheredChangeFields } from '../../../model/gatheredChange.ts'
import type { InvalidField, Verdict } from '../../../policy/engine/verdict.ts'
import { changedFields } from '../../../records/codec.ts'
import { parseBody } from '../../../records/parseBody.ts'
import type { JudgedContext, Resource, SaveContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { snapshotToJudge } from '../policy_impacts/judgedSnapshot.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'
import { clauseContradictions, titleContradictions } from '../snapshotContradictions.ts'
import { changedRecord, judgeGathered, resourceOf } from './changedRecord.ts'

/** Changes of published policies that wait to become one edition: kept where every admin sees them, carried out together (`makeGatheredEdition`). */
export const gatheredChanges: Resource<GatheredChange, Compared> = {
  name: 'gathered_changes',
  fields: gatheredChangeFields,
  computed: gatheredChangeComputed,
  extras: () => ({ made_by_name: '(select full_name from users where users.id = gathered_changes.made_by)' }),
  search: searchByText('gathered_changes.clause'),
  sort: ['id', 'ASC'],
  unique: [uniqueBy<GatheredChange>({ columns: ['part', 'record_id'], message: 'Van deze bepaling is al een wijziging verzameld; pas die aan.' })],
  loadFacts: compareWithRecord,
  validate: tryOut,
  beforeOperation: async ({ after, actor, facts: { change } }) => void Object.assign(after, change, { made_by: actor.id }),
  decorate: async (rows, { db }) => {
    // As the policy will stand once all that was gathered for it is its edition.
    const snapshots = new Map<number, PolicySnapshot>()
    for (const { policy_id } of rows) if (!snapshots.has(policy_id)) snapshots.set(policy_id, await snapshotToJudge(db, { policy_id, gathered: [] }))
    return rows.map((row) => {
      const snapshot = snapshots.get(row.policy_id)!
      const fields = Object.entries(row.changes).map(([field, becomes]) => ({ field, was: row.was?.[field] ?? null, becomes }))
      const warnings = row.clause === null ? titleContradictions(snapshot) : clauseContradictions(snapshot, row.clause)
      return { ...row, fields, warnings }
    })
  },
}

interface Compared {
  invalid: InvalidField[]
  /** The policy that the changed record belongs to. */
  policy_id: number
  change: Pick<GatheredChange, 'clause' | 'changes' | 'was'>
}

/** Of what was sent the fields that become something else, read as the record reads them, with what they are now. */
async function compareWithRecord({ trx, after }: SaveContext<GatheredChange>): Promise<Compared> {
  const record = await changedRecord(trx, after)
  const { values, invalid } = parseBody(resourceOf[after.part], after.changes, { creating: false })
  const changed = changedFields(resourceOf[after.part].fields, record, { ...record, ...values })
  const clause = after.part === 'policy' ? null : record[after.part === 'clause' ? 'code' : 'clause']
  return {
    invalid: invalid as InvalidField[],
    policy_id: after.part === 'policy' ? after.record_id : Number(record.policy_id),
    change: {
      clause: typeof clause === 'string' ? clause : null,
      changes: Object.fromEntries(changed.map((field) => [field, values[field] ?? null])),
      was: Object.fromEntries(changed.map((field) => [field, record[field] ?? null])),
    },
  }
}

/** A change that an edition could not make is refused when it is gathered, at its own fields: it is judged as if it were made. */
async function tryOut({ trx, after, actor, today, facts }: JudgedContext<GatheredChange, Compared>): Promise<Verdict> {
  const { policy_id, change } = facts
  const invalid = [...facts.invalid]
  const { status } = await trx('policies').where({ id: policy_id }).first('status')
  if (policy_id !== after.policy_id) invalid.push({ field: 'record_id', message: 'Dit hoort bij een ander inkoopbeleid.' })
  else if (status !== 'published')
    invalid.push({ field: 'policy_id', message: 'Alleen van gepubliceerd beleid worden wijzigingen verzameld; een concept verandert meteen.' })
  else if (Object.keys(change.changes).length === 0 && invalid.length === 0) invalid.push({ field: 'changes', message: 'Hier verandert niets.' })
  if (invalid.length > 0) return { invalid, refusals: [] }
  const edition = { edition_on: today, edition_reason: '-', edition_told: '-' }
  await judgeGathered(trx, { ...after, ...change }, edition, { actor, today })
  return { invalid: [], refusals: [] }
}
