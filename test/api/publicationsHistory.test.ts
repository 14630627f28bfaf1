import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, entriesOf } from '../../server/publications/inForce.ts'
import type { Row } from '../support/session.ts'
import { useApp } from '../support/startApp.ts'

const CONTRACTS = 4

/** One moment of a history: how each contract stands, whose details are complete, what is chosen. */
const moment = fc.record({
  statuses: fc.array(fc.constantFrom('active', 'signed', 'offered', 'ended'), { minLength: CONTRACTS, maxLength: CONTRACTS }),
  complete: fc.array(fc.boolean(), { minLength: CONTRACTS, maxLength: CONTRACTS }),
  include_signed: fc.boolean(),
})

describe('published lists over random histories', () => {
  const app = useApp()

  test('over any history, contracted is on the published list exactly when active (or signed by choice) and complete; differences add up', async () => {
    const contracts: Row[] = []
    for (let index = 0; index < CONTRACTS; index += 1) contracts.push(await app.aContract({ upto: 'active' }))
    const codes = await Promise.all(contracts.map(async ({ provider_id }) => (await app.db('providers').where({ id: provider_id }).first()).agb_code))
    const policy_id = await app.policyId('GGZ-2027')
    const publisher = await app.as('publicist')
    const call = async (id: number, step: string): Promise<Row> => {
      const { version } = await publisher.get('publications', id)
      return publisher.must('POST', `publications/${id}/${step}`, { version })
    }
    let previous: number | null = null
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 4 }), async (history) => {
        for (const { statuses, complete, include_signed } of history) {
          for (const [index, contract] of contracts.entries()) {
            await app.db('contracts').where({ id: contract.id }).update({ status: statuses[index] })
            await app
              .db('providers')
              .where({ id: contract.provider_id })
              .update({ agb_code: complete[index] ? codes[index] : null })
          }
          const due = contracts.filter((_one, index) => complete[index] && (statuses[index] === 'active' || (include_signed && statuses[index] === 'signed')))
          if (due.length === 0) continue
          const { id } = await publisher.must('POST', 'publications', { policy_id, include_signed })
          await call(id, 'check')
          await app.db('publication_points').where({ publication_id: id, kind: 'missing' }).update({ accepted: true, accepted_reason: 'Aangevraagd.' })
          expect((await call(id, 'publish')).status).toBe('published')
          const now = await entriesOf(app.db, id)
          const contracted = now.filter(({ standing }) => standing !== 'in_onderhandeling').map(({ contract_id }) => contract_id)
          expect(contracted.sort((one, other) => one - other)).toEqual(due.map(({ id: one }) => one).sort((one, other) => one - other))
          const found = await differences(app.db, previous, id)
          const before = previous === null ? [] : await entriesOf(app.db, previous)
          const gone = new Set(found.removed.map(({ contract_id }) => contract_id))
          const kept = before.map(({ contract_id }) => contract_id).filter((one) => !gone.has(one))
          expect([...kept, ...found.added.map(({ contract_id }) => contract_id)].sort()).toEqual(now.map(({ contract_id }) => contract_id).sort())
          previous = id
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
