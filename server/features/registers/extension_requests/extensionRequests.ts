import {
  type ExtensionRequest,
  type ExtensionRequestStatus,
  extensionRequestComputed,
  extensionRequestFields,
  extensionRequestLife,
  liveExtensionRequests,
} from '../../../model/extensionRequest.ts'
import { unextendedUntil } from '../../../policy/rule_sets/kv_2025_2026/extensionRules.ts'
import type { Resource } from '../../../records/resource.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { deciding, recordDecider } from '../decided.ts'
import { providerName, registerNames, searchRegister } from '../ofProvider.ts'
import { registered } from '../registered.ts'
import { underPolicy } from '../underPolicy.ts'
import { extensionRequestFieldRules } from './extensionRequestFieldRules.ts'

const table = 'extension_requests'
const subjectsOf = underPolicy<ExtensionRequest>('elv')
const hooks = registered<'extension_requests', ExtensionRequestStatus, ExtensionRequest>({
  name: table,
  life: extensionRequestLife,
  fields: extensionRequestFields,
  fieldRules: extensionRequestFieldRules,
  subjectsOf,
})
const isLive = ({ status }: ExtensionRequest): boolean => liveExtensionRequests.includes(status)

/** The requests of providers to extend a stay beyond day 90, each with how long that stay would last (KV-P-11). */
export const extensionRequests: Resource<ExtensionRequest> = {
  name: table,
  fields: extensionRequestFields,
  computed: extensionRequestComputed,
  joined: providerName(table),
  extras: () => ({ ...registerNames(table), decided_by_name: `(select full_name from users where users.id = ${table}.decided_by)` }),
  search: searchRegister(table, 'reference', 'case_reference'),
  wordsOf: ['providers'],
  sort: ['received_on', 'ASC'],
  facets: ['status', 'policy_id'],
  unique: [
    uniqueBy<ExtensionRequest>({
      columns: ['provider_id', 'case_reference', 'extension_until'],
      field: 'case_reference',
      applies: isLive,
      narrow: (query) => void query.whereIn('status', [...liveExtensionRequests]),
      message: 'Deze verlenging is al aangevraagd of toegekend: zelfde zorgaanbieder, dossiernummer en einddatum.',
    }),
  ],
  ...hooks,
  needs: deciding(['granted', 'rejected']),
  series: ({ after }) => ['VLG', after.received_on.slice(0, 4)],
  resolveInput: async (context) => recordDecider(context, ['granted', 'rejected']),
  decorate: async (rows, view) => {
    const subjects = await subjectsOf(view.db, rows, view.today)
    const answers = await hooks.decorate(rows, view)
    return answers.map((answer, nth) => {
      const { record, policy } = subjects[nth]!
      return { ...answer, stay_days: stayDays(record), unextended_until: unextendedUntil(policy, record) }
    })
  },
}

/** How many days the stay lasts to the end of what was granted, else of what was asked; its first day is day 1. */
function stayDays({ stay_started_on, granted_until, extension_until }: ExtensionRequest): number {
  return (Date.parse(granted_until ?? extension_until) - Date.parse(stay_started_on)) / 86_400_000 + 1
}
