import { beforeAll, describe, expect, test } from 'vitest'
import { resources } from '../../../server/api/resources.ts'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('an archived provider', () => {
  const app = useApp()
  let staff: Session
  let archived: Row

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    archived = await app.aProvider({ archived: true })
  })

  const ofProviders = resources.filter(({ name, fields }) => name !== 'providers' && fields.provider_id && !fields.provider_id.readOnly).map(({ name }) => name)

  test('is referred to by more than contracts', () => {
    expect(ofProviders).toEqual(expect.arrayContaining(['contracts', 'questions', 'initiatives', 'statute_switches', 'extension_requests', 'grz_benchmarks']))
  })

  test.each(ofProviders)('gets no new record of %s', async (resource) => {
    const answer = await staff.post(resource, { provider_id: archived.id })
    expect(answer).toBeInvalidAt('provider_id')
    expect(answer.body.errors.provider_id).toContain('gearchiveerd')
    const open = await app.aProvider()
    expect((await staff.post(resource, { provider_id: open.id })).body.errors?.provider_id).toBeUndefined()
  })

  test('can be contracted for nothing now', async () => {
    const offers = (await staff.must('GET', `providers/${archived.id}/contractable`)) as Row[]
    expect(offers.length).toBeGreaterThan(0)
    for (const { allowed, refusals } of offers) {
      expect(allowed).toBe(false)
      expect(refusals[0]).toMatchObject({ field: 'archived', message: expect.stringContaining('gearchiveerd') })
    }
  })

  test('gets no score on its contract; those it has can be changed', async () => {
    const contract = await app.aContract({ care_type: 'elv', track: 'standaard' })
    const policy = await staff.get('policies', contract.policy_id)
    const [first, second] = policy.framework.map(({ name }: Row) => name)
    const score = await staff.must('POST', 'framework_scores', { contract_id: contract.id, criterion: first, score: 2 })
    const provider = await staff.get('providers', contract.provider_id)
    await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, archived: true })
    expect(await staff.post('framework_scores', { contract_id: contract.id, criterion: second, score: 2 })).toBeInvalidAt('contract_id')
    expect(await staff.put('framework_scores', score, { score: 3 })).toAnswer(200)
  })

  test('takes over no contract, and keeps its own', async () => {
    const contract = await app.aContract()
    expect(await staff.put('contracts', contract, { provider_id: archived.id })).toBeInvalidAt('provider_id')
    const provider = await staff.get('providers', contract.provider_id)
    await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, archived: true })
    const edited = await staff.put('contracts', contract, { explanation: 'Blijft te wijzigen.', provider_id: contract.provider_id })
    expect(edited).toAnswer(200)
    const back = await staff.get('providers', provider.id)
    expect(await staff.put('providers', back, { archived: false })).toAnswer(200)
  })
})
