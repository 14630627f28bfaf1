import type { Knex } from 'knex'
import { type ClauseRow, clauseFields } from '../../model/clause.ts'
import { type Condition, conditionFields } from '../../model/condition.ts'
import { badRequest, notFound } from '../../platform/http/errors.ts'
import type { Warning } from '../../policy/engine/verdict.ts'
import { decode, isSame } from '../../records/codec.ts'
import { repeated } from './clauseConditionSync.ts'
import { changesOf } from './makeEdition.ts'
import { policySnapshot } from './policyStore.ts'
import { clauseContradictions } from './snapshotContradictions.ts'

export interface ComparedClause {
  code: string
  kind: string
  section: string
  change: 'added' | 'removed' | 'changed' | 'same'
  fields: { field: string; was: unknown; becomes: unknown }[]
  /** Where its words and its figures contradict each other. */
  warnings: readonly Warning[]
}

const { policy_id: _clausePolicy, position: _position, ...clauseWords } = clauseFields
const { text, exemptable, group } = conditionFields

/** What each clause of a policy says otherwise than in another one, with its condition's text and exemptability, in the order of the policy. @throws 400, 404 */
export async function comparePolicies(db: Knex, id: number, other: unknown): Promise<{ against: { id: number; code: string }; clauses: ComparedClause[] }> {
  const policy = await db('policies').where({ id }).first('id', 'based_on_id')
  if (!policy) throw notFound()
  if (other !== undefined && !/^\d{1,9}$/.test(String(other))) throw badRequest('`with` is geen nummer van een inkoopbeleid.')
  const wanted = other === undefined ? policy.based_on_id : Number(other)
  if (wanted === null) throw badRequest('Dit beleid is niet gekopieerd; geef met `with` waarmee het wordt vergeleken.')
  const against = await db('policies').where({ id: wanted }).first('id', 'code')
  if (!against) throw notFound('Het beleid om mee te vergelijken bestaat niet.')
  const [before, after] = [await partsOf(db, against.id), await partsOf(db, id)]
  const snapshot = await policySnapshot(db, id)
  const clauses = [...after].map(([code, part]): ComparedClause => {
    const { kind, section } = part.clause
    const earlier = before.get(code)
    const warnings = clauseContradictions(snapshot, code)
    if (!earlier) return { code, kind, section, change: 'added', fields: [], warnings }
    const fields = fieldsOf(earlier, part)
    return { code, kind, section, change: fields.length > 0 ? 'changed' : 'same', fields, warnings }
  })
  const gone = [...before].filter(([code]) => !after.has(code))
  const removed = gone.map(
    ([code, { clause }]): ComparedClause => ({ code, kind: clause.kind, section: clause.section, change: 'removed', fields: [], warnings: [] }),
  )
  return { against, clauses: [...clauses, ...removed] }
}

interface Part {
  clause: ClauseRow
  condition: Condition | null
}

async function partsOf(db: Knex, policy_id: number): Promise<Map<string, Part>> {
  const conditions = (await db('conditions').where({ policy_id })).map((row) => decode<Condition>(conditionFields, row))
  const byClause = new Map(conditions.map((condition) => [condition.clause, condition]))
  const clauses = (await db('clauses').where({ policy_id }).orderBy('position')).map((row) => decode<ClauseRow>(clauseFields, row))
  return new Map(clauses.map((clause) => [clause.code, { clause, condition: byClause.get(clause.code) ?? null }]))
}

/** What differs of a clause, and of its condition where that does not repeat it. */
function fieldsOf(before: Part, after: Part): ComparedClause['fields'] {
  const ofClause = changesOf({ before: before.clause, after: after.clause }, clauseWords)
  if (!before.condition || !after.condition) return ofClause
  const isTold = ({ field, was, becomes }: ComparedClause['fields'][number]): boolean =>
    ofClause.some((one) => repeated.some(([own, theirs]) => own === one.field && theirs === field) && isSame(one.was, was) && isSame(one.becomes, becomes))
  const ofCondition = changesOf({ before: before.condition, after: after.condition }, { text, exemptable, group })
  return [...ofClause, ...ofCondition.filter((one) => !isTold(one))]
}
