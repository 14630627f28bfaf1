import type { Knex } from 'knex'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../../server/platform/database/connect.ts'
import { addJob, type NewJob } from '../../../server/platform/jobs/addJob.ts'
import { type Handler, JobProblem } from '../../../server/platform/jobs/job.ts'
import { startWorker, type Worker, type WorkerOptions } from '../../../server/platform/jobs/worker.ts'
import { type FreshDatabase, freshDatabase } from '../../support/freshDatabase.ts'
import type { Row } from '../../support/session.ts'

const start = '2027-12-01T08:00:00.000Z'
const minutesLater = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString()

let database: FreshDatabase
let db: Knex
let now: string
let workers: Worker[]
let others: Knex[]

beforeEach(async () => {
  database = await freshDatabase()
  db = await connect(database.url)
  now = start
  workers = []
  others = []
})
afterEach(async () => {
  for (const worker of workers) await worker.stop(50)
  for (const other of others) await other.destroy()
  await db.destroy()
  await database.remove()
})

/** A server of its own: on PostgreSQL with connections of its own, on SQLite the one that the file allows. */
async function anotherServer(): Promise<Knex> {
  if (database.engine === 'sqlite') return db
  const other = await connect(database.url)
  others.push(other)
  return other
}

function aWorker(handler: Handler, options: Partial<WorkerOptions> = {}): Worker {
  const worker = startWorker({ db, handlers: { clean_up: handler }, now: () => now, failed: () => {}, poll_ms: 20, ...options })
  workers.push(worker)
  return worker
}

const add = (job: Partial<NewJob> = {}): Promise<boolean> => db.transaction((trx) => addJob(trx, { kind: 'clean_up', key: 'one', run_at: start, ...job }))
const theJob = (key = 'one'): Promise<Row> => db('jobs').where({ key }).first()
const statusOf = async (key = 'one'): Promise<string> => (await theJob(key)).status

/** A handler that begins, and ends when it is told to. */
function held(): { handler: Handler; begun: Promise<void>; end: () => void } {
  let end = (): void => {}
  const ending = new Promise<void>((resolve) => {
    end = resolve
  })
  let begin = (): void => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const handler: Handler = () => {
    begin()
    return ending
  }
  return { handler, begun, end }
}

describe('the workers', () => {
  test('of three servers do five hundred jobs, none of them twice', { timeout: 120_000 }, async () => {
    await db.transaction(async (trx) => {
      for (let each = 0; each < 500; each += 1) await addJob(trx, { kind: 'clean_up', key: String(each), run_at: start })
    })
    const done: string[] = []
    const handler: Handler = async ({ job }) => void done.push(job.key)
    for (let each = 0; each < 3; each += 1) aWorker(handler, { db: await anotherServer() })
    await expect.poll(() => db('jobs').where({ status: 'done' }).count({ total: '*' }).first(), { timeout: 90_000, interval: 100 }).toEqual({ total: 500 })
    expect(done).toHaveLength(500)
    expect(new Set(done).size).toBe(500)
    expect(await db('jobs').whereNot({ attempts: 1 })).toEqual([])
  })

  test('begin a job that is added by a call of their own process without waiting for the next look', async () => {
    aWorker(async () => ({ said: 'yes' }), { poll_ms: 3_600_000 })
    await add()
    await expect.poll(statusOf).toBe('done')
    expect(await theJob()).toMatchObject({ progress: 100, attempts: 1, claimed_by: null, claimed_until: null, result: '{"said":"yes"}', last_error: null })
  })

  test('do not begin what is added by a transaction that is given up', async () => {
    aWorker(async () => {})
    const givenUp = db.transaction(async (trx) => {
      await addJob(trx, { kind: 'clean_up', key: 'one', run_at: start })
      throw new Error('no')
    })
    await expect(givenUp).rejects.toThrow('no')
    expect(await theJob()).toBeUndefined()
  })

  test('wait for the moment of a job', async () => {
    await add({ run_at: minutesLater(1) })
    await add({ key: 'other' })
    aWorker(async () => {})
    await expect.poll(() => statusOf('other')).toBe('done')
    expect(await statusOf()).toBe('waiting')
    now = minutesLater(1)
    await expect.poll(statusOf).toBe('done')
  })

  test('leave a kind alone that this version does not know', async () => {
    await add()
    await db('jobs').update({ kind: 'of_a_later_version' })
    await add({ key: 'other' })
    aWorker(async () => {})
    await expect.poll(() => statusOf('other')).toBe('done')
    expect(await statusOf()).toBe('waiting')
  })
})

describe('a job', () => {
  test('that is asked for twice is one, also once it is done', async () => {
    expect(await Promise.all([add(), add()])).toContain(true)
    expect(await add()).toBe(false)
    aWorker(async () => {})
    await expect.poll(statusOf).toBe('done')
    expect(await add()).toBe(false)
    expect(await db('jobs')).toHaveLength(1)
    expect(await add({ key: 'another' })).toBe(true)
  })

  test('tells how far it is', async () => {
    const { handler, begun, end } = held()
    await add()
    aWorker(async (work) => {
      await work.progress(42.4)
      return handler(work)
    })
    await begun
    expect(await theJob()).toMatchObject({ status: 'running', progress: 42 })
    end()
    await expect.poll(statusOf).toBe('done')
  })

  test('that fails is tried again after a minute, then after two, and given up in the end', async () => {
    await add({ max_attempts: 3 })
    const tried: string[] = []
    aWorker(async () => {
      tried.push(now)
      throw new TypeError('x is not a function')
    })
    await expect.poll(statusOf).toBe('failed')
    expect(await theJob()).toMatchObject({ attempts: 1, run_at: minutesLater(1), claimed_by: null, last_error: expect.stringContaining('TypeError') })
    now = minutesLater(1)
    await expect.poll(async () => (await theJob()).run_at).toBe(minutesLater(3))
    now = minutesLater(3)
    await expect.poll(statusOf).toBe('dead')
    expect(tried).toEqual([start, minutesLater(1), minutesLater(3)])
    expect(await theJob()).toMatchObject({ attempts: 3, finished_at: minutesLater(3) })
  })

  test('of which no second try can succeed is given up at once, with the reason', async () => {
    await add()
    aWorker(async () => {
      throw new JobProblem('Dit adres bestaat niet.', { final: true })
    })
    await expect.poll(statusOf).toBe('dead')
    expect(await theJob()).toMatchObject({ attempts: 1, last_error: 'Dit adres bestaat niet.' })
  })

  test('that fails leaves no value of a record in its error', async () => {
    await add()
    aWorker(async () => {
      throw Object.assign(new Error('duplicate key (name)=(Stichting De Linde)'), { code: '23505' })
    })
    await expect.poll(statusOf).toBe('failed')
    expect((await theJob()).last_error).toBe('Onverwachte fout (Error, 23505); het logboek van de server zegt waar.')
  })
})

describe('a job of a server that is gone', () => {
  const gone = (claimed_until: string, attempts = 1) => db('jobs').update({ status: 'running', claimed_by: 'gone', attempts, claimed_until })
  const inAMinute = () => new Date(Date.now() + 60_000).toISOString()
  const passed = '2020-01-01T00:00:00.000Z'

  test('is taken over once its lease is over, not before', async () => {
    const attempts: number[] = []
    await add()
    await gone(inAMinute())
    await add({ key: 'other' })
    aWorker(async ({ job }) => void attempts.push(job.attempts))
    await expect.poll(() => statusOf('other')).toBe('done')
    expect(await statusOf()).toBe('running')
    await db('jobs').where({ key: 'one' }).update({ claimed_until: passed })
    await expect.poll(statusOf).toBe('done')
    expect(attempts).toEqual([1, 2])
  })

  test('is taken over at once where no other server uses the database', async () => {
    await add()
    await gone(inAMinute())
    aWorker(async () => {}, { alone: true })
    await expect.poll(statusOf).toBe('done')
  })

  test('that was found alive by nobody is not put on record by the one that held it', async () => {
    const first = held()
    const second = held()
    await add()
    aWorker(first.handler, { concurrency: 1 })
    await first.begun
    await db('jobs').update({ claimed_until: passed })
    aWorker(second.handler, { concurrency: 1 })
    await second.begun
    first.end()
    await add({ key: 'other' })
    await expect.poll(() => statusOf('other')).toBe('done')
    expect(await theJob()).toMatchObject({ status: 'running', attempts: 2 })
    second.end()
    await expect.poll(statusOf).toBe('done')
  })

  test('keeps its lease as long as it works, and is told when it has lost it', async () => {
    let lost: AbortSignal | undefined
    const { handler, begun, end } = held()
    await add()
    const working: Handler = (work) => {
      lost = work.signal
      return handler(work)
    }
    aWorker(working, { lease_ms: 60, concurrency: 1 })
    await begun
    const { claimed_until } = await theJob()
    await expect.poll(async () => (await theJob()).claimed_until > claimed_until).toBe(true)
    await db('jobs').update({ claimed_by: 'another' })
    await expect.poll(() => lost?.aborted).toBe(true)
    end()
  })

  test('is given up when it ends every server that takes it', async () => {
    await add({ max_attempts: 2 })
    await gone(passed, 3)
    const begun: number[] = []
    aWorker(async ({ job }) => void begun.push(job.attempts))
    await expect.poll(statusOf).toBe('dead')
    expect(begun).toEqual([])
  })
})

describe('a worker that stops', () => {
  test('waits for a job that ends in time', async () => {
    const { handler, begun, end } = held()
    await add()
    const worker = aWorker(handler)
    await begun
    const stopped = worker.stop()
    end()
    await stopped
    expect(await statusOf()).toBe('done')
  })

  test('gives back a job that does not, as if it had not been begun, and another does it', async () => {
    const { handler, begun } = held()
    await add()
    const worker = aWorker(handler)
    await begun
    await worker.stop(20)
    expect(await theJob()).toMatchObject({ status: 'waiting', attempts: 0, claimed_by: null })
    aWorker(async () => {})
    await expect.poll(statusOf).toBe('done')
  })

  test('gives back a job that breaks off because it is asked to', async () => {
    await add()
    let begin = (): void => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const worker = aWorker(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')))
          begin()
        }),
    )
    await begun
    await worker.stop()
    expect(await theJob()).toMatchObject({ status: 'waiting', attempts: 0, last_error: null })
  })

  test('begins no other', async () => {
    const worker = aWorker(async () => {})
    await worker.stop()
    await add()
    expect(await statusOf()).toBe('waiting')
  })
})
