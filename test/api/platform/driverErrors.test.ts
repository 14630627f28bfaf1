import { describe, expect, test } from 'vitest'
import { fromDriver } from '../../../server/platform/http/driverErrors.ts'
import { errorWithoutValues } from '../../../server/platform/http/logger.ts'
import { useApp } from '../../support/startApp.ts'

describe('errors of the database itself, which a save normally forestalls', () => {
  const app = useApp()
  const at = '2027-12-01T00:00:00.000Z'
  const provider = { name: 'Dubbel', kind: 'institution', agb_code: '06123456', settings: '[]', version: 1, created_at: at, updated_at: at }

  async function errorOf(work: PromiseLike<unknown>): Promise<unknown> {
    try {
      await work
    } catch (error) {
      return error
    }
    throw new Error('the database let it through')
  }

  test('a duplicate is a 409 that says of what', async () => {
    await app.db('providers').insert(provider)
    const error = await errorOf(app.db('providers').insert(provider))
    expect(fromDriver(error, 'write')).toMatchObject({ status: 409, code: 'duplicate', message: 'Deze AGB-code hoort al bij een andere zorgaanbieder.' })
    expect(JSON.stringify(errorWithoutValues(error))).not.toContain('06123456')
  })

  test('a second live contract and a second open request are named as such', async () => {
    const contract = await app.aContract()
    const copy = { ...(await app.db('contracts').where({ id: contract.id }).first()), id: undefined, reference: null }
    expect(fromDriver(await errorOf(app.db('contracts').insert(copy)), 'write')?.message).toMatch(/al een lopende overeenkomst/)
    const request = { contract_id: contract.id, status: 'draft', entered_by: 1, version: 1, created_at: at, updated_at: at }
    await app.db('plafond_requests').insert(request)
    expect(fromDriver(await errorOf(app.db('plafond_requests').insert(request)), 'write')?.message).toMatch(/loopt al een ophogingsverzoek/)
  })

  test('a removal of what is referred to is a 409, a reference to nothing a 422', async () => {
    const contract = await app.aContract()
    const removal = await errorOf(app.db('providers').where({ id: contract.provider_id }).delete())
    expect(fromDriver(removal, 'delete')).toMatchObject({ status: 409, code: 'in_use' })
    const dangling = await errorOf(
      app.db('production').insert({ contract_id: 999_999, as_of: '2027-01-31', amount_cents: 1, version: 1, created_at: at, updated_at: at }),
    )
    expect(fromDriver(dangling, 'write')).toMatchObject({ status: 422, code: 'invalid' })
  })

  test('a value outside its check and one that is missing are a 422', async () => {
    const outside = await errorOf(app.db('providers').insert({ ...provider, agb_code: null, kind: 'hospital' }))
    expect(fromDriver(outside, 'write')).toMatchObject({ status: 422, code: 'invalid' })
    const missing = await errorOf(app.db('providers').insert({ ...provider, agb_code: null, name: null }))
    expect(fromDriver(missing, 'write')).toMatchObject({ status: 422, extra: { errors: { name: 'Dit is verplicht.' } } })
  })

  test('anything else stays an error of the server', () => {
    expect(fromDriver(new TypeError('x is not a function'), 'write')).toBeNull()
  })
})
