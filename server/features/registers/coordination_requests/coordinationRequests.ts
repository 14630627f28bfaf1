import {
  type CoordinationRequest,
  type CoordinationRequestStatus,
  coordinationRequestComputed,
  coordinationRequestFields,
  coordinationRequestLife,
  liveCoordinationRequests,
} from '../../../model/coordinationRequest.ts'
import { requirementsFor } from '../../../policy/judgeRegister.ts'
import { coordinationAmount, productionYear } from '../../../policy/rule_sets/kv_2025_2026/coordinationAmount.ts'
import type { Resource } from '../../../records/resource.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { deciding, recordDecider } from '../decided.ts'
import { providerName, registerNames, searchRegister } from '../ofProvider.ts'
import { registered } from '../registered.ts'
import { underPolicy } from '../underPolicy.ts'
import { coordinationRequestFieldRules } from './coordinationRequestFieldRules.ts'

const table = 'coordination_requests'
const subjectsOf = underPolicy<CoordinationRequest>('elv')
const hooks = registered<'coordination_requests', CoordinationRequestStatus, CoordinationRequest>({
  name: table,
  life: coordinationRequestLife,
  fields: coordinationRequestFields,
  fieldRules: coordinationRequestFieldRules,
  subjectsOf,
})
const isLive = ({ status }: CoordinationRequest): boolean => liveCoordinationRequests.includes(status)

/** The requests of providers for the coordination function of elv, each with what a grant still needs and the amount that follows from its figures (KV-P-5 to P-8). */
export const coordinationRequests: Resource<CoordinationRequest> = {
  name: table,
  fields: coordinationRequestFields,
  computed: coordinationRequestComputed,
  joined: providerName(table),
  extras: () => ({ ...registerNames(table), decided_by_name: `(select full_name from users where users.id = ${table}.decided_by)` }),
  search: searchRegister(table, 'reference', 'region', 'preferred_insurer'),
  wordsOf: ['providers'],
  sort: ['received_on', 'ASC'],
  facets: ['status', 'year', 'policy_id'],
  unique: [
    uniqueBy<CoordinationRequest>({
      columns: ['provider_id', 'year'],
      field: 'year',
      applies: isLive,
      narrow: (query) => void query.whereIn('status', [...liveCoordinationRequests]),
      message: 'Van deze zorgaanbieder is er voor dit jaar al een aanvraag voor de coördinatiefunctie.',
    }),
  ],
  ...hooks,
  needs: deciding(['granted', 'rejected']),
  series: ({ after }) => ['COF', String(after.year)],
  resolveInput: async (context) => {
    const { trx, before, after } = context
    if (before && coordinationRequestLife.settled.includes(before.status)) return
    after.production_year = productionYear((await policySnapshot(trx, after.policy_id)).policy, after)
    after.amount_cents = coordinationAmount(after)
    recordDecider(context, ['granted', 'rejected'])
  },
  decorate: async (rows, view) => {
    const subjects = await subjectsOf(view.db, rows, view.today)
    const answers = await hooks.decorate(rows, view)
    return answers.map((answer, nth) => ({ ...answer, requirements: requirementsFor(table, subjects[nth]!, 'granted') }))
  },
}
