import { z } from 'zod'
import type { RegisterSubject } from '../policy/registerRules.ts'
import type { FieldRule } from '../policy/rule.ts'
import { isFilled } from '../policy/terms.ts'
import { notBefore } from '../registers/notBefore.ts'
import { providerName, registerNames, searchRegister } from '../registers/ofProvider.ts'
import { registered } from '../registers/registered.ts'
import { underPolicy } from '../registers/underPolicy.ts'
import { withoutCitizenNumber } from '../registers/withoutCitizenNumber.ts'
import { warningsSchema } from '../resources/answers.ts'
import { nextReference } from '../resources/counters.ts'
import type { Resource } from '../resources/resource.ts'
import { type Initiative, type InitiativeStatus, initiativeFields, initiativeLife } from './initiativeFields.ts'

/** What the fields of an initiative must be. */
export const initiativeFieldRules: readonly FieldRule<RegisterSubject<Initiative>>[] = [
  {
    field: 'outcome',
    on: ['realised', 'dropped'],
    holds: ({ record }) => isFilled(record.outcome),
    message: ({ record }) =>
      record.status === 'realised' ? 'Vult u in wat het initiatief heeft opgeleverd.' : 'Vult u in waarom het initiatief niet doorgaat.',
  },
  ...(['title', 'description', 'follow_up', 'outcome'] as const).map((field) => withoutCitizenNumber<Initiative>(field)),
  notBefore<Initiative>('closed_on', 'De afronding', 'received_on', 'het voorstel'),
]

/** The initiatives that providers propose, with their follow-up (GGZ-I-3). They decide nothing: no rule of any policy reads them. */
export const initiatives: Resource<Initiative> = {
  name: 'initiatives',
  fields: initiativeFields,
  computed: { provider_name: z.string(), policy_code: z.string(), owner_name: z.string().nullable(), warnings: warningsSchema },
  joined: providerName('initiatives'),
  extras: () => ({ ...registerNames('initiatives'), owner_name: '(select full_name from users where users.id = initiatives.owner_id)' }),
  search: searchRegister('initiatives', 'reference', 'title', 'description'),
  wordsOf: ['providers'],
  sort: ['follow_up_on', 'ASC'],
  facets: ['status', 'theme', 'policy_id', 'owner_id'],
  ...registered<InitiativeStatus, Initiative>({
    name: 'initiatives',
    life: initiativeLife,
    fields: initiativeFields,
    fieldRules: initiativeFieldRules,
    subjectsOf: underPolicy(),
  }),
  prepare: async ({ trx, before, after, actor, sent }) => {
    if (before) return
    after.reference = await nextReference(trx, 'INI', after.received_on.slice(0, 4))
    if (!sent.has('owner_id')) after.owner_id = actor.id
  },
}
