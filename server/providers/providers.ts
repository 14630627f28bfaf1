import { z } from 'zod'
import { grzBenchmarks } from '../grz_benchmarks/grzBenchmarks.ts'
import { type Experiment, modularFundingFaults, providerWarnings } from '../policy/judge.ts'
import { qualifications } from '../qualifications/qualifications.ts'
import { warningsSchema } from '../resources/answers.ts'
import type { Resource } from '../resources/resource.ts'
import { indexWords, searchByWords, wordsOf } from '../resources/searchWords.ts'
import { findExperiment } from './modularFunding.ts'
import { type Provider, providerFields } from './providerFields.ts'

export const providers: Resource<Provider> = {
  name: 'providers',
  fields: providerFields,
  computed: { warnings: warningsSchema, masked: z.boolean() },
  search: searchByWords('providers'),
  wordsOf: ['providers'],
  sort: ['name', 'ASC'],
  unique: [{ columns: ['agb_code'], message: 'Deze AGB-code hoort al bij een andere zorgaanbieder.' }],
  prepare: async (context) => {
    const { after } = context
    after.settings = [...new Set(after.settings)].sort((one, other) => one - other)
    if (after.postal_code) after.postal_code = after.postal_code.replace(/^(\d{4}) ?/, '$1 ')
    context.found.experiment = await findExperiment(context)
  },
  judge: async ({ after, found }) => {
    const experiment = found.experiment as Experiment | null | undefined
    return { invalid: experiment === undefined ? [] : modularFundingFaults(after, experiment), refusals: [] }
  },
  follow: async ({ trx, after }) => indexWords(trx, 'providers', after.id, wordsOf(after.name, after.agb_code, after.kvk_number, after.city)),
  keeps: async (row, trx) =>
    (await trx('contracts').where({ provider_id: row.id }).first('id'))
      ? 'Deze zorgaanbieder heeft overeenkomsten en kan niet worden verwijderd; archiveren kan wel.'
      : null,
  children: () => [qualifications, grzBenchmarks].map((one) => ({ resource: one as unknown as Resource, column: 'provider_id' })),
  release: async (row, trx) => indexWords(trx, 'providers', row.id, []),
  decorate: async (rows) => rows.map((row) => ({ ...row, warnings: providerWarnings({ provider: row }) })),
  // The evidence too, also where there is no exemption: what was written for one stays when it ends.
  privateFields: () => ['crisis_service_ground', 'crisis_service_evidence'],
  guarded: { fields: ['crisis_service_ground', 'crisis_service_evidence'], visible: 'never' },
}
