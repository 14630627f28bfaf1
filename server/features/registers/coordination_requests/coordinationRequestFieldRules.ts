import type { CoordinationRequest } from '../../../model/coordinationRequest.ts'
import { nlEuro, yearOf } from '../../../model/dates.ts'
import type { RegisterSubject } from '../../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../../policy/engine/rule.ts'
import { rulesAbout } from '../../../policy/engine/rulesAbout.ts'
import { isFilled } from '../../../policy/engine/terms.ts'
import { notBefore } from '../notBefore.ts'
import { ofItsCare } from '../underPolicy.ts'

type Subject = RegisterSubject<CoordinationRequest>
const { has, narrowedField } = rulesAbout<Subject>()

/** What the fields of a request must be, whatever the clauses say. */
export const coordinationRequestFieldRules: readonly FieldRule<Subject>[] = [
  ofItsCare,
  {
    field: 'year',
    on: ['save'],
    holds: ({ record, policy }) => record.year >= yearOf(policy.contract_starts_on) && record.year <= yearOf(policy.contract_ends_on),
    message: ({ record, policy }) =>
      `${policy.title} geldt voor ${yearOf(policy.contract_starts_on)} tot en met ${yearOf(policy.contract_ends_on)}; opgegeven is ${record.year}.`,
  },
  narrowedField({
    field: 'region_production_cents',
    on: ['save'],
    applies: has('record', 'region_production_cents'),
    holds: ({ record }) => record.region_production_cents > 0,
    message: () => 'De elv-productie van de regio is meer dan nul; anders is er geen aandeel te berekenen.',
  }),
  narrowedField({
    field: 'own_production_cents',
    on: ['save'],
    applies: has('record', 'own_production_cents', 'region_production_cents'),
    holds: ({ record }) => record.own_production_cents <= record.region_production_cents,
    message: ({ record }) =>
      `Onze elv-productie (${nlEuro(record.own_production_cents)}) is een deel van die van de regio en kan niet hoger zijn dan ${nlEuro(record.region_production_cents)}.`,
  }),
  toGrant('region', 'Vult u de regio in waarvoor de coördinatiefunctie is.'),
  toGrant('preferred_insurer', 'Vult u in wie de preferente verzekeraar is.'),
  toGrant('total_cents', 'Vult u het totaalbedrag van de coördinatiefunctie in.'),
  toGrant('own_production_cents', 'Vult u onze elv-productie in de regio in; zonder beide cijfers is er geen aandeel te berekenen.'),
  toGrant('region_production_cents', 'Vult u de elv-productie van de hele regio in; zonder beide cijfers is er geen aandeel te berekenen.'),
  toGrant('share_source', 'Vult u in waar de productiecijfers vandaan komen.'),
  {
    field: 'motivation',
    on: ['rejected'],
    holds: ({ record }) => isFilled(record.motivation),
    message: () => 'Een afwijzing vraagt een motivering.',
  },
  notBefore<CoordinationRequest>('decided_on', 'Het besluit', 'received_on', 'de aanvraag'),
]

function toGrant(field: keyof CoordinationRequest & string, message: string): FieldRule<Subject> {
  return { field, on: ['granted'], holds: ({ record }) => record[field] !== null, message: () => message }
}
