import { type Provider, providerComputed, providerFields } from '../../model/provider.ts'
import type { InvalidField } from '../../policy/engine/verdict.ts'
import { type Experiment, modularFundingFaults } from '../../policy/rule_sets/common/modularFunding.ts'
import { providerWarnings } from '../../policy/warnings.ts'
import type { Resource } from '../../records/resource.ts'
import { indexWords, searchByWords } from '../../records/searchWords.ts'
import { uniqueBy } from '../../records/uniqueBy.ts'
import { followListsOfProvider } from '../publications/behindTask.ts'
import { keepFormerValues } from './formerValues.ts'
import { grzBenchmarks } from './grz_benchmarks/grzBenchmarks.ts'
import { findExperiment } from './modularFunding.ts'
import { providerWords } from './providerWords.ts'
import { qualifications } from './qualifications/qualifications.ts'
import { successorFaults, successorName } from './successor.ts'

/** A talk that was held is one that the provider was approached for on some day (KV-X-6). */
function talkFaults({ approached_on, talk_held }: Pick<Provider, 'approached_on' | 'talk_held'>): InvalidField[] {
  return talk_held && approached_on === null ? [{ field: 'approached_on', message: 'Vult u in wanneer de zorgaanbieder voor het gesprek is benaderd.' }] : []
}
/** What a list of contracted parties follows of a provider. */
const listedFields = ['name', 'agb_code', 'city', 'sustainable_choice_on'] as const

export const providers: Resource<Provider, Experiment | null | undefined> = {
  name: 'providers',
  fields: providerFields,
  computed: providerComputed,
  extras: () => ({ successor_name: successorName }),
  extrasFrom: ['successor_id'],
  search: searchByWords('providers'),
  wordsOf: ['providers'],
  sort: ['name', 'ASC'],
  unique: [uniqueBy<Provider>({ columns: ['agb_code'], message: 'Deze AGB-code hoort al bij een andere zorgaanbieder.' })],
  resolveInput: async (context) => {
    const { after } = context
    after.settings = [...new Set(after.settings)].sort((one, other) => one - other)
    if (after.postal_code) after.postal_code = after.postal_code.replace(/^(\d{4}) ?/, '$1 ')
    keepFormerValues(context)
    await findExperiment(context)
  },
  loadFacts: findExperiment,
  validate: async (context) => {
    const funding = context.facts === undefined ? [] : modularFundingFaults(context.after, context.facts)
    return { invalid: [...funding, ...talkFaults(context.after), ...(await successorFaults(context))], refusals: [] }
  },
  afterOperation: async (context) => {
    const { trx, before, after } = context
    await indexWords(trx, 'providers', after.id, providerWords(after))
    if (before && listedFields.some((field) => before[field] !== after[field])) await followListsOfProvider(context, after.id)
  },
  preventDelete: async (row, trx) => {
    if (await trx('contracts').where({ provider_id: row.id }).first('id'))
      return 'Deze zorgaanbieder heeft overeenkomsten en kan niet worden verwijderd; archiveren kan wel.'
    return (await trx('providers').where({ successor_id: row.id }).first('id'))
      ? 'Deze zorgaanbieder is de opvolger van een andere en kan niet worden verwijderd; archiveren kan wel.'
      : null
  },
  children: () => [qualifications, grzBenchmarks].map((one) => ({ resource: one, column: 'provider_id' })),
  beforeDelete: async (row, trx) => indexWords(trx, 'providers', row.id, []),
  decorate: async (rows) => rows.map((row) => ({ ...row, warnings: providerWarnings({ provider: row }) })),
  // The evidence too, also where there is no exemption: what was written for one stays when it ends.
  publicVersion: true,
  privateFields: () => ['crisis_service_ground', 'crisis_service_evidence'],
  guarded: { fields: ['crisis_service_ground', 'crisis_service_evidence'], visible: 'never' },
}
