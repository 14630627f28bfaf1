import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

const newPractice = {
  track: 'vrijgevestigd',
  upto: 'signed',
  fields: { origin: 'new', requested_on: '2027-02-10', starts_on: '2027-05-01' },
  qualifications: [{ kind: 'kibg', since: '2026-01-01', valid_until: '2029-01-01', evidence: 'Register van KiBG.' }],
  steps: {
    offered: { offered_on: '2027-03-01', received_on: '2027-03-02', questionnaire_sent_on: '2027-03-01' },
    signed: { signed_on: '2027-04-05', questionnaire_answered_on: '2027-03-10' },
  },
} as const

describe('the day of a signature that stands', () => {
  const app = useApp()

  test('is not moved past the term of six weeks, to the day (GGZ-V-2)', async () => {
    const contract = await app.aContract(newPractice as never)
    const staff = await app.as('contracteerder')
    const late = await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, signed_on: '2027-04-14' })
    expect(late).toBeRefusedBy('GGZ-V-2')
    expect((await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, signed_on: '2027-04-13' })).status).toBe(200)
  })

  test('is not moved past the start of the agreement (GGZ-V-6)', async () => {
    const contract = await app.aContract(newPractice as never)
    const staff = await app.as('contracteerder')
    expect(await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, signed_on: '2027-05-02' })).toBeRefusedBy('GGZ-V-6')
  })

  test('of a known institution may be after the start', async () => {
    const contract = await app.aContract({ track: 'digitaal', upto: 'signed' } as never)
    const staff = await app.as('contracteerder')
    expect((await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, signed_on: '2027-02-01' })).status).toBe(200)
  })
})

describe('what a signed contract rests on', () => {
  const app = useApp()
  const correct = async (contract: { id: number; version: number }, fields: object) =>
    (await app.as('contracteerder')).call('PUT', `contracts/${contract.id}`, { version: contract.version, ...fields })

  test('a known practice without a mark is not made a new one (GGZ-V-3)', async () => {
    const contract = (await app.aContract({ track: 'vrijgevestigd', upto: 'signed' })) as { id: number; version: number }
    expect(await correct(contract, { origin: 'new', requested_on: '2026-08-01' })).toBeRefusedBy('GGZ-V-3')
    await app.aQualification({ provider_id: (contract as never as { provider_id: number }).provider_id, kind: 'kibg', since: '2026-01-01' })
    expect(await correct(contract, { origin: 'new', requested_on: '2026-08-01' })).toAnswer(200)
  })

  test('a maatwerk contract is not made one of a new institution (GGZ-M-3)', async () => {
    const contract = (await app.aContract({ track: 'maatwerk', upto: 'active' })) as { id: number; version: number }
    expect(await correct(contract, { origin: 'new' })).toBeRefusedBy('GGZ-M-3')
  })

  test('the explanation may say something else, and not nothing (GGZ-DG-3)', async () => {
    const contract = (await app.aContract({ upto: 'signed' })) as { id: number; version: number }
    expect(await correct(contract, { explanation: ' ' })).toBeRefusedBy('GGZ-DG-3')
    expect(await correct(contract, { explanation: 'Anders gezegd.' })).toAnswer(200)
  })

  test('the answered questionnaire stays, and may have been answered on another day (GGZ-DG-2)', async () => {
    const contract = (await app.aContract({ upto: 'signed' })) as { id: number; version: number }
    expect(await correct(contract, { questionnaire_answered_on: null })).toBeRefusedBy('GGZ-DG-2')
    expect(await correct(contract, { questionnaire_answered_on: '2026-09-24' })).toAnswer(200)
  })
})

describe('the origin of a contract', () => {
  const app = useApp()

  test('is known before the first clause that depends on it is judged', async () => {
    const contract = await app.aContract({ track: 'digitaal', fields: { origin: null } } as never)
    const staff = await app.as('contracteerder')
    expect(await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'assessing' })).toBeInvalidAt('origin')
    expect((await staff.call('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'assessing', origin: 'known' })).status).toBe(200)
  })
})

describe('the grounds of a rejection', () => {
  const app = useApp()

  test('are not rewritten afterwards, for they decide whether it may reopen', async () => {
    const contract = await app.aContract({ track: 'digitaal', upto: 'assessing' })
    const staff = await app.as('contracteerder')
    const rejected = await staff.must('PUT', `contracts/${contract.id}`, {
      version: contract.version,
      status: 'rejected',
      reason: 'Geen certificaat.',
      rejection_clauses: ['GGZ-A-7'],
    })
    const rewritten = await staff.call('PUT', `contracts/${contract.id}`, { version: rejected.version, rejection_clauses: ['GGZ-DG-6'] })
    expect(rewritten).toBeInvalidAt('rejection_clauses')
    expect((await staff.call('PUT', `contracts/${contract.id}`, { version: rejected.version, owner_id: null })).status).toBe(200)
  })
})
