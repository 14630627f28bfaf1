import { nlDate } from '../../../model/dates.ts'
import type { ExtensionRequest } from '../../../model/extensionRequest.ts'
import type { RegisterSubject } from '../../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../../policy/engine/rule.ts'
import { rulesAbout } from '../../../policy/engine/rulesAbout.ts'
import { isFilled } from '../../../policy/engine/terms.ts'
import { motivationFault, referenceFault } from '../../../policy/rule_sets/kv_2025_2026/extensionRules.ts'
import { notBefore } from '../notBefore.ts'
import { ofItsCare } from '../underPolicy.ts'

type Subject = RegisterSubject<ExtensionRequest>
const { has, narrowedField } = rulesAbout<Subject>()

/** What the fields of a request must be, whatever the clauses say. */
export const extensionRequestFieldRules: readonly FieldRule<Subject>[] = [
  ofItsCare,
  impersonal('case_reference', referenceFault),
  impersonal('motivation', motivationFault),
  {
    field: 'granted_until',
    on: ['granted'],
    holds: ({ record }) => record.granted_until !== null,
    message: () => 'Vult u in tot en met welke dag de verlenging is toegekend.',
  },
  narrowedField({
    field: 'granted_until',
    on: ['save'],
    applies: has('record', 'granted_until'),
    holds: ({ record }) => record.granted_until <= record.extension_until,
    message: ({ record }) =>
      `Er is verlenging gevraagd tot en met ${nlDate(record.extension_until)}; toegekend kan niet verder dan die dag, opgegeven is ${nlDate(record.granted_until)}.`,
  }),
  {
    field: 'granted_until',
    on: ['rejected', 'withdrawn'],
    holds: ({ record }) => record.granted_until === null,
    message: () => 'Bij een afwijzing of intrekking is er niets toegekend; maakt u deze datum leeg.',
  },
  {
    field: 'motivation',
    on: ['granted', 'rejected'],
    applies: ({ record }) => record.status === 'rejected' || (record.granted_until !== null && record.granted_until < record.extension_until),
    holds: ({ record }) => isFilled(record.motivation),
    message: ({ record }) => `Een ${record.status === 'rejected' ? 'afwijzing' : 'kortere verlenging dan gevraagd'} vraagt een motivering.`,
  },
  notBefore<ExtensionRequest>('extension_until', 'Het einde van de verlenging', 'stay_started_on', 'het begin van het verblijf'),
  notBefore<ExtensionRequest>('decided_on', 'Het besluit', 'received_on', 'de aanvraag'),
]

/** Nothing about an insured person is kept, also where the policy's clause does not refuse it (KV-P-11). */
function impersonal(field: 'case_reference' | 'motivation', faultOf: (record: ExtensionRequest) => string | null): FieldRule<Subject> {
  return {
    field,
    on: ['save'],
    applies: ({ policy, contract }) => {
      const clause = policy.clauses.get('KV-P-11')
      return clause?.enforce !== 'block' || !clause.care_types.includes(contract.care_type ?? '')
    },
    holds: ({ record }) => faultOf(record) === null,
    message: ({ record }) => faultOf(record) ?? '',
  }
}
