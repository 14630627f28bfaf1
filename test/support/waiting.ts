import type { WorkItem } from '../../server/model/work.ts'
import type { Row } from './session.ts'
import type { App } from './startApp.ts'
import type { AccountName } from './templates.ts'

/** What waits about a record, as one account sees it in its list of work: of a contract also what hangs on it. */
export async function waiting(app: Pick<App, 'as'>, resource: string, { id }: Row, who: AccountName = 'contracteerder', more: Row = {}): Promise<WorkItem[]> {
  const about = resource === 'contracts' ? { contract_id: id } : { subject: resource, subject_id: id }
  return (await (await app.as(who)).list('work', { ...about, ...more }, { sort: ['due_on', 'ASC'] })) as WorkItem[]
}

/** The kinds of what waits about a record, in the order of their days. */
export async function waitingKinds(...asked: Parameters<typeof waiting>): Promise<string[]> {
  return (await waiting(...asked)).map(({ kind }) => kind)
}
