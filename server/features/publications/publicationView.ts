import { openPublicationStatuses, type Publication } from '../../model/publication.ts'
import { fieldOf } from '../../records/codec.ts'
import type { ViewContext } from '../../records/resource.ts'
import { warningsOn } from './publishing.ts'

/** Lists as they are answered: once published with the warnings of that day, before with those of today. */
export async function publicationView(rows: Publication[], { db, today }: ViewContext): Promise<Record<string, unknown>[]> {
  const open = new Map<number, unknown>()
  for (const { policy_id, status } of rows) {
    if (openPublicationStatuses.includes(status) && !open.has(policy_id)) open.set(policy_id, await warningsOn(db, policy_id, today))
  }
  return rows.map((row) => ({
    ...row,
    error_count: Number(fieldOf(row, 'error_count')),
    remark_count: Number(fieldOf(row, 'remark_count')),
    warnings: openPublicationStatuses.includes(row.status) ? open.get(row.policy_id) : (row.warnings_kept ?? []),
  }))
}
