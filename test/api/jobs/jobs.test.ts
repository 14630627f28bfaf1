import { afterEach, describe, expect, test } from 'vitest'
import { cleanUp } from '../../../server/features/jobs/cleanUp.ts'
import type { JobStatus } from '../../../server/model/job.ts'
import type { Work } from '../../../server/platform/jobs/job.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const at = '2027-11-30T08:00:00.000Z'

describe('the jobs', () => {
  const app = useApp()
  let serial = 0
  afterEach(() => app.db('jobs').del())

  /** A job as it stands on record; its kind is one that no worker of this API does. */
  async function aJob(status: JobStatus, fields: Row = {}): Promise<Row> {
    serial += 1
    const times = { version: 1, created_at: at, updated_at: at }
    const [{ id }] = await app
      .db('jobs')
      .insert({ kind: 'of_another_version', key: `job ${serial}`, status, run_at: at, attempts: 3, max_attempts: 3, ...times, ...fields })
      .returning('id')
    return (await app.as('beheerder')).get('jobs', id)
  }
  const change = async (job: Row, status: string) => (await app.as('beheerder')).put('jobs', job, { status })

  test('are read by the administrator alone, in the log too', async () => {
    const job = await aJob('dead')
    for (const name of ['contracteerder', 'teamleider', 'publicist', 'raadpleger'] as const) {
      const session = await app.as(name)
      expect(await session.call('GET', 'jobs')).toAnswer(403)
      expect(await session.call('GET', `jobs/${job.id}`)).toAnswer(403)
      expect(await session.call('GET', 'jobs/facets')).toAnswer(403)
      expect(await session.query('audit_events', { filter: { resource: 'jobs', record_id: job.id } })).toAnswer(403)
    }
  })

  test('tell nothing of what they are about, nor of who holds them', async () => {
    expect(Object.keys(await aJob('running', { payload: '{"id":1}', claimed_by: 'a server', result: '{}' }))).not.toEqual(
      expect.arrayContaining(['payload', 'claimed_by', 'result']),
    )
  })

  test.each(['failed', 'dead'] as const)('that %s is tried again at once, from the first try', async (status) => {
    const answer = await change(await aJob(status, { run_at: '2028-01-01T00:00:00.000Z', finished_at: at }), 'waiting')
    expect(answer.body).toMatchObject({ status: 'waiting', attempts: 0, run_at: expect.stringMatching(/^2027-12-01/), finished_at: null })
    const [event] = await (await app.as('beheerder')).list('audit_events', { resource: 'jobs', record_id: answer.body.id })
    expect(event).toMatchObject({ action: 'update', after: { status: 'waiting' } })
  })

  test.each(['waiting', 'running', 'done', 'cancelled'] as const)('that %s is not tried again, nor done by hand', async (status) => {
    const job = await aJob(status)
    for (const next of ['waiting', 'running', 'failed', 'done', 'dead', 'cancelled'].filter((one) => one !== status))
      expect(await change(job, next)).toBeInvalidAt('status')
  })

  test('a planned list is called off where it was planned, not here', async () => {
    expect(await change(await aJob('waiting', { kind: 'publish_lists', run_at: '2099-01-01T00:00:00.000Z' }), 'cancelled')).toBeInvalidAt('status')
  })

  test('are found by what they are and how they stand, and counted', async () => {
    const admin = await app.as('beheerder')
    const dead = await aJob('dead')
    await aJob('done')
    expect(await admin.list('jobs', { status: ['dead', 'failed'] })).toEqual([dead])
    expect(await admin.list('jobs', { kind: 'of_another_version' })).toHaveLength(2)
    expect((await admin.must('GET', 'jobs/facets')).status).toEqual({ dead: 1, done: 1 })
  })

  test('that were done thirty days ago are removed; what failed for good, and what is younger, stays', async () => {
    const old = { finished_at: '2027-10-31T23:59:59.999Z' }
    await aJob('done', old)
    await aJob('cancelled', old)
    const kept = [await aJob('dead', old), await aJob('done', { finished_at: '2027-11-01T00:00:00.000Z' }), await aJob('waiting')]
    expect(await cleanUp({ db: app.db, now: () => '2027-12-01T00:00:00.000Z' } as Work)).toEqual({ removed: 2 })
    expect(await (await app.as('beheerder')).list('jobs')).toEqual(kept)
  })
})

describe('a planned list', () => {
  const app = useApp()

  test('is a job for its hour; planned anew, one for the new hour', async () => {
    await app.aContract({ upto: 'active' })
    const publisher = await app.as('publicist')
    const list = await publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    const step = async (name: string, fields: Row = {}) =>
      publisher.must('POST', `publications/${list.id}/${name}`, { version: (await publisher.get('publications', list.id)).version, ...fields })
    await step('check')
    await step('schedule', { scheduled_at: '2027-12-02T08:00:00.000Z' })
    const moved = await publisher.put('publications', await publisher.get('publications', list.id), { scheduled_at: '2027-12-03T08:00:00.000Z' })
    expect(moved.status).toBe(200)
    const planned = await (await app.as('beheerder')).list('jobs', { kind: 'publish_lists' })
    expect(planned.map(({ status, run_at, created_by_name }) => [status, run_at, created_by_name])).toEqual([
      ['waiting', '2027-12-02T08:00:00.000Z', 'Sanne Mulder'],
      ['waiting', '2027-12-03T08:00:00.000Z', 'Sanne Mulder'],
    ])
  })
})
