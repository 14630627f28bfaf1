import { type Entry, entryFields, openPublicationStatuses, type Point, pointComputed, pointFields } from '../../model/publication.ts'
import type { Resource, SaveContext } from '../../records/resource.ts'
import { loadRecord } from '../../records/save.ts'
import { searchByText } from '../../records/searchWords.ts'
import { searchEntries } from './entryWords.ts'
import { publications } from './publications.ts'

/** What stands on a list: made with it, changed by nobody. */
export const publicationEntries: Resource<Entry> = {
  name: 'publication_entries',
  fields: entryFields,
  computed: {},
  search: searchEntries,
  sort: ['name', 'ASC'],
  hidden: ['search_text'],
}

/** The report of a list's check; a publisher can accept a point with a reason. */
export const publicationPoints: Resource<Point> = {
  name: 'publication_points',
  fields: pointFields,
  computed: pointComputed,
  extras: () => ({
    provider_name: '(select name from providers where providers.id = publication_points.provider_id)',
    contract_reference: '(select reference from contracts where contracts.id = publication_points.contract_id)',
    accepted_by_name: '(select full_name from users where users.id = publication_points.accepted_by)',
  }),
  search: searchByText('publication_points.text'),
  sort: ['id', 'ASC'],
  resolveInput: async ({ after, actor }) => {
    if (!after.accepted) after.accepted_reason = null
    after.accepted_by = after.accepted ? actor.id : null
  },
  validate: async (context) => ({ invalid: await judgeAcceptance(context), refusals: [] }),
}

async function judgeAcceptance({ trx, after }: SaveContext<Point>): Promise<{ field: string; message: string }[]> {
  const { status } = await loadRecord(publications, after.publication_id, trx)
  if (!openPublicationStatuses.includes(status)) return [{ field: 'accepted', message: 'Het verslag van een gepubliceerde lijst verandert niet meer.' }]
  if (after.accepted && !after.acceptable)
    return [{ field: 'accepted', message: 'Dit punt kan niet worden aanvaard; herstel het en stel de lijst opnieuw samen.' }]
  if (after.accepted && !after.accepted_reason) return [{ field: 'accepted_reason', message: 'Geef de reden waarom u dit punt aanvaardt.' }]
  return []
}
