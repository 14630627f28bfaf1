import { type Assessment, assessmentComputed, assessmentFields, privateAnswer } from '../../../model/assessment.ts'
import type { Condition } from '../../../model/condition.ts'
import { type Contract, frozenContractStatuses } from '../../../model/contract.ts'
import type { AssessmentRow } from '../../../policy/engine/facts.ts'
import { judgeAssessment } from '../../../policy/judgeParts.ts'
import type { Resource, ViewContext } from '../../../records/resource.ts'
import { loadRecord } from '../../../records/save.ts'
import { searchByText } from '../../../records/searchWords.ts'
import type { PolicySnapshot } from '../../policies/policySnapshot.ts'
import { policySnapshot, policySnapshots } from '../../policies/policyStore.ts'
import { followUnmet } from '../../tasks/unmetTasks.ts'
import { contractRecord } from '../contractRecord.ts'
import { contractSnapshot, editionSql } from '../contractSnapshot.ts'

/** An assessment with what its condition says along with it. */
export type Answered = Assessment & { private: boolean; edition: number | null }

const condition = (column: string) => `(select ${column} from conditions where conditions.id = assessments.condition_id)`
const joinCondition = (query: import('knex').Knex.QueryBuilder): void => void query.join('conditions', 'conditions.id', 'assessments.condition_id')
const ofCondition = (column: string) => ({ column: `conditions.${column}`, type: 'text' as const, join: joinCondition, joinName: 'condition' })

interface AssessmentFacts {
  contract: Contract
  policy: PolicySnapshot['policy']
  condition: Condition
}

export const assessments: Resource<Answered, AssessmentFacts> = {
  name: 'assessments',
  fields: assessmentFields,
  computed: assessmentComputed,
  joined: { clause: ofCondition('clause'), kind: ofCondition('kind') },
  extras: () => ({
    private: condition('private'),
    edition: editionSql('assessments'),
    assessed_by_name: '(select full_name from users where users.id = assessments.assessed_by)',
  }),
  search: (query, term, db) =>
    void query.whereIn(
      'assessments.condition_id',
      db('conditions')
        .select('id')
        .where((inner) => searchByText('conditions.clause', 'conditions.text')(inner, term, db)),
    ),
  sort: ['condition_id', 'ASC'],
  resolveInput: async ({ before, after, actor, today }) => {
    const changed = before?.outcome !== after.outcome
    if (after.outcome === 'open') Object.assign(after, { assessed_by: null, assessed_on: null })
    else if (changed || before?.evidence !== after.evidence) {
      after.assessed_by = actor.id
      after.assessed_on ??= today
    }
  },
  loadFacts: async ({ trx, after }) => {
    const contract = await loadRecord<Contract>(contractRecord, after.contract_id, trx)
    const { policy, conditionById } = await contractSnapshot(trx, contract)
    return { contract, policy, condition: conditionById.get(after.condition_id)! }
  },
  validate: ({ after, facts: { policy, contract, condition } }) => judgeAssessment({ policy, contract, assessment: { ...after, condition } as AssessmentRow }),
  afterOperation: async (context) => {
    const { id, status } = context.facts.contract
    if (frozenContractStatuses.includes(status)) await followUnmet(context, [id])
  },
  decorate,
  publicVersion: true,
  privateFields: (row) => (row.private ? [...privateAnswer, 'assessed_by_name'] : []),
  guarded: {
    fields: privateAnswer,
    visible: { sql: 'assessments.condition_id in (select id from conditions where not private)' },
  },
}

async function decorate(rows: Answered[], { db }: ViewContext): Promise<Record<string, unknown>[]> {
  const policyByCondition = await policiesOfConditions(db)
  const answers: Record<string, unknown>[] = []
  for (const row of rows) {
    const { edition, ...assessment } = row
    const { policy, conditionById } = await policySnapshot(db, policyByCondition.get(row.condition_id)!, edition ?? undefined)
    const { clause, text, kind, group, exemptable } = conditionById.get(row.condition_id)!
    const stands = policy.clauses.get(clause)
    const source = [policy.title, stands?.section].filter(Boolean).join(', ')
    answers.push({ ...assessment, private: Boolean(row.private), masked: false, clause, text, kind, group, exemptable, quote: stands?.quote ?? text, source })
  }
  return answers
}

/** The policy of every condition, from the memory of the policies. */
async function policiesOfConditions(db: ViewContext['db']): Promise<Map<number, number>> {
  const snapshots = await policySnapshots(db, await db('policies').pluck('id'))
  return new Map([...snapshots].flatMap(([id, { conditions }]) => conditions.map((one) => [one.id, id] as const)))
}
