import { type Qualification, qualificationComputed, qualificationFields } from '../../../model/qualification.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { followUnmetOfProvider } from '../../tasks/unmetTasks.ts'

export const qualifications: Resource<Qualification> = {
  name: 'qualifications',
  fields: qualificationFields,
  computed: qualificationComputed,
  extras: () => ({ provider_name: '(select name from providers where providers.id = qualifications.provider_id)' }),
  search: searchByText('qualifications.kind', 'qualifications.detail', 'qualifications.evidence'),
  sort: ['id', 'ASC'],
  validate: async ({ after }) => {
    const backwards = after.since !== null && after.valid_until !== null && after.valid_until < after.since
    return { invalid: backwards ? [{ field: 'valid_until', message: 'De geldigheid eindigt vóór zij begint.' }] : [], refusals: [] }
  },
  afterOperation: async (context) => followUnmetOfProvider(context, context.after.provider_id),
  beforeDelete: async (row, trx, context) => followUnmetOfProvider({ trx, ...context }, row.provider_id, row.id),
}
