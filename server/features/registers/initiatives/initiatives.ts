import { type Initiative, type InitiativeStatus, initiativeComputed, initiativeFields, initiativeLife } from '../../../model/initiative.ts'
import type { RegisterSubject } from '../../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../../policy/engine/rule.ts'
import { isFilled } from '../../../policy/engine/terms.ts'
import type { Resource } from '../../../records/resource.ts'
import { notBefore } from '../notBefore.ts'
import { providerName, registerNames, searchRegister } from '../ofProvider.ts'
import { registered } from '../registered.ts'
import { underPolicy } from '../underPolicy.ts'
import { withoutCitizenNumber } from '../withoutCitizenNumber.ts'

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
  computed: initiativeComputed,
  joined: providerName('initiatives'),
  extras: () => ({ ...registerNames('initiatives'), owner_name: '(select full_name from users where users.id = initiatives.owner_id)' }),
  search: searchRegister('initiatives', 'reference', 'title', 'description'),
  wordsOf: ['providers'],
  sort: ['follow_up_on', 'ASC'],
  facets: ['status', 'theme', 'policy_id', 'owner_id'],
  ...registered<'initiatives', InitiativeStatus, Initiative>({
    name: 'initiatives',
    life: initiativeLife,
    fields: initiativeFields,
    fieldRules: initiativeFieldRules,
    subjectsOf: underPolicy(),
  }),
  series: ({ after }) => ['INI', after.received_on.slice(0, 4)],
  resolveInput: async ({ before, after, actor, sent }) => {
    if (!before && !sent.has('owner_id')) after.owner_id = actor.id
  },
}
