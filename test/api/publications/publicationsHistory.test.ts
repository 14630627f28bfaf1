import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicFields } from '../../../server/features/publications/candidates.ts'
import { differences, entriesOf } from '../../../server/features/publications/inForce.ts'
import type { Entry } from '../../../server/model/publication.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

/** One provider with two care types, two with one: enough for every standing. */
const CARE = [['elv', 'grz'], ['elv'], ['gzsp']]
const PROVIDERS = CARE.length
const CONTRACTS = CARE.flat().length

/** One moment of a history: how each contract stands, whose details are complete and where they are, what is chosen. */
const moment = fc.record({
  statuses: fc.array(fc.constantFrom('active', 'signed', 'offered', 'ended', 'rejected'), { minLength: CONTRACTS, maxLength: CONTRACTS }),
  complete: fc.array(fc.boolean(), { minLength: PROVIDERS, maxLength: PROVIDERS }),
  cities: fc.array(fc.constantFrom('Hoorn', 'Zwolle', '’s-Hertogenbosch'), { minLength: PROVIDERS, maxLength: PROVIDERS }),
  include_signed: fc.boolean(),
  include_negotiating: fc.boolean(),
})

const lineOf = (care_type: string): Row[] => [{ performance: care_type === 'elv' ? 'elv_laag' : care_type, tariff_percentage: 95 }]

type Shown = Record<string, Pick<Entry, (typeof publicFields)[number]>>
const keyOf = ({ provider_id, care_type }: Entry): string => `${provider_id} ${care_type}`
const shownOf = (entries: readonly Entry[]): Shown =>
  Object.fromEntries(entries.map((entry) => [keyOf(entry), Object.fromEntries(publicFields.map((field) => [field, entry[field]]))])) as Shown

describe('published lists over random histories', () => {
  const app = useApp()

  test('contracted is on the list exactly when active (or signed by choice) and complete, partly when more was asked; the differences add up to the list', async () => {
    const contracts: Row[] = []
    for (const care of CARE) {
      const first = await app.aContract({ track: 'standaard', care_type: care[0], upto: 'active', lines: lineOf(care[0]!) })
      contracts.push(first)
      for (const care_type of care.slice(1))
        contracts.push(
          await app.aContract({ track: 'standaard', care_type, upto: 'active', lines: lineOf(care_type), fields: { provider_id: first.provider_id } }),
        )
    }
    const providers = [...new Set(contracts.map(({ provider_id }) => provider_id as number))]
    const codes = await Promise.all(providers.map(async (id) => (await app.db('providers').where({ id }).first()).agb_code as string))
    const policy_id = await app.policyId('KV-2025-2026')
    const publisher = await app.as('publicist')
    app.setToday('2026-06-01')
    const step = async (id: number, name: string): Promise<Row> =>
      publisher.must('POST', `publications/${id}/${name}`, { version: (await publisher.get('publications', id)).version })
    const standings = new Set<string>()
    let previous: number | null = null
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 4 }), async (history) => {
        for (const { statuses, complete, cities, include_signed, include_negotiating } of history) {
          for (const [index, { id }] of contracts.entries()) await app.db('contracts').where({ id }).update({ status: statuses[index] })
          for (const [index, id] of providers.entries())
            await app
              .db('providers')
              .where({ id })
              .update({ agb_code: complete[index] ? codes[index] : null, city: cities[index] })
          const isContracted = (index: number): boolean => statuses[index] === 'active' || (include_signed && statuses[index] === 'signed')
          const expected = contracts.flatMap((contract, index) => {
            if (!complete[providers.indexOf(contract.provider_id)]) return []
            const own = contracts.flatMap(({ provider_id }, other) => (provider_id === contract.provider_id ? [other] : []))
            if (isContracted(index)) return [[contract.id, own.every(isContracted) ? 'gecontracteerd' : 'gedeeltelijk']]
            return include_negotiating && statuses[index] === 'offered' ? [[contract.id, 'in_onderhandeling']] : []
          })
          const { id } = await publisher.must('POST', 'publications', { policy_id, include_signed, include_negotiating })
          if (expected.length === 0) continue
          await step(id, 'check')
          await app.db('publication_points').where({ publication_id: id, kind: 'missing' }).update({ accepted: true, accepted_reason: 'Aangevraagd.' })
          expect((await step(id, 'publish')).status).toBe('published')
          const now = await entriesOf(app.db, id)
          expect(new Map(now.map(({ contract_id, standing }) => [contract_id, standing]))).toEqual(new Map(expected as [number, string][]))
          for (const { standing } of now) standings.add(standing)

          const list = shownOf(previous === null ? [] : await entriesOf(app.db, previous))
          const found = await differences(app.db, previous, id)
          for (const gone of found.removed) delete list[keyOf(gone)]
          for (const { entry, fields } of found.changed) for (const { field, becomes } of fields) Object.assign(list[keyOf(entry)]!, { [field]: becomes })
          Object.assign(list, shownOf(found.added))
          expect(list).toEqual(shownOf(now))
          previous = id
        }
      }),
      { numRuns: 20 },
    )
    expect([...standings].sort()).toEqual(['gecontracteerd', 'gedeeltelijk', 'in_onderhandeling'])
  }, 120_000)
})
