import type { EditionChange } from '../../model/policyEdition.ts'
import { isSofter, type Softening, softeningsBetween, softeningText } from '../../policy/editions/softening.ts'
import { isSame } from '../../records/codec.ts'
import { changeTask, raiseTask, type Saving } from '../tasks/ownTasks.ts'
import { policySnapshot } from './policyStore.ts'

/** An edition that holds a clause less hard is looked at by a team lead, so that nobody softens the policy alone: a task for each such clause, with old and new. */
export async function raiseSoftenedByEdition(saving: Saving, policy_id: number, edition: number, changes: readonly EditionChange[]): Promise<void> {
  const codes = [...new Set(changes.map(({ clause }) => clause).filter((code) => code !== null))]
  const clauses: { code: string; kind: string; enforce: string }[] = await saving
    .trx('clauses')
    .where({ policy_id })
    .whereIn('code', codes)
    .select('code', 'kind', 'enforce')
  const byCode = new Map(clauses.map((clause) => [clause.code, clause]))
  const softened = changes.flatMap(({ clause: code, field, was, becomes }): Softening[] => {
    const clause = code === null ? undefined : byCode.get(code)
    return clause && isSofter(field, { kind: clause.kind, was, becomes }, clause.enforce) ? [{ clause: clause.code, field, was, becomes }] : []
  })
  if (softened.length === 0) return
  const { code } = await saving.trx('policies').where({ id: policy_id }).first('code')
  await raise(saving, policy_id, softened, (clause) => `Editie ${edition} van ${code} versoepelt ${clause}`)
}

/** The same for a draft that is published: held against the policy it was copied from. */
export async function raiseSoftenedByCopy(saving: Saving, policy_id: number, based_on_id: number): Promise<void> {
  const [earlier, later] = [await policySnapshot(saving.trx, based_on_id), await policySnapshot(saving.trx, policy_id)]
  const { code } = later.policy
  await raise(saving, policy_id, softeningsBetween(earlier, later), (clause) => `${code} is bij ${clause} soepeler dan ${earlier.policy.code}`)
}

async function raise(saving: Saving, policy_id: number, softened: readonly Softening[], beginning: (clause: string) => string): Promise<void> {
  for (const clause of new Set(softened.map((one) => one.clause))) {
    const own = softened.filter((one) => one.clause === clause)
    const told = own.filter((one, place) => !own.slice(0, place).some((other) => other.field === one.field && isSame(other.becomes, one.becomes)))
    await addTask(saving, policy_id, clause, `${beginning(clause)}: ${told.map(softeningText).join('; ')}.`)
  }
}

/** A clause that is softened again while the first time still waits for a team lead is told of in the same task. */
async function addTask(saving: Saving, subject_id: number, clause: string, reason: string): Promise<void> {
  const about = { kind: 'softened_clause', subject: 'policies', subject_id, clause } as const
  const open = await saving
    .trx('tasks')
    .where({ ...about, done: false })
    .forUpdate()
    .first('id', 'reason')
  if (open) return changeTask(saving, open.id, about.subject, { reason: [open.reason, reason].filter(Boolean).join('\n') })
  await raiseTask(saving, { ...about, reason, due_on: saving.today })
}
