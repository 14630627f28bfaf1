import { copyFileSync, rmSync } from 'node:fs'
import { connect } from '../../server/platform/database/connect.ts'
import { benchDatabase } from './benchDatabase.ts'
import { startProduct } from './benchServer.ts'
import { type Figures, type Load, measureWork } from './measure.ts'

/** So many things wait for the user whose start page is measured. */
const TASKS = 500
const AIM_MS = 100

/** The start page of a user with 500 tasks on the large set: the page of what waits, and the counts beside it. Prints a table. */
export async function measureHome(providers: number, contracts: number, load: Load): Promise<void> {
  const whole = await benchDatabase(providers, contracts)
  const file = `${whole}.work`
  copyFileSync(whole, file)
  try {
    const owner_id = await giveWork(file)
    const server = await startProduct(file, undefined, 'contracteerder2')
    try {
      const one = { ...load, connections: 1 }
      await measureWork(server, { ...one, seconds: 2 }, 'work', { owner_id })
      const page = await measureWork(server, one, 'work', { owner_id })
      const counts = await measureWork(server, one, 'work/counts', { owner_id })
      const answer = await fetch(`${server.url}/api/work?filter={"owner_id":${owner_id}}&range=[0,24]`, { headers: server.headers })
      console.log(`\n## Mijn werk, ${answer.headers.get('content-range')?.split('/')[1]} regels van één behandelaar, ${contracts} overeenkomsten\n`)
      print({ lijst: page, 'aantallen (bewaard tot iemand iets opslaat)': counts })
    } finally {
      await server.stop()
    }
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
}

/** Gives every contract its next day, and one officer as many contracts as make 500 tasks; the others have the rest. */
async function giveWork(file: string): Promise<number> {
  const db = await connect(`sqlite://${file}`)
  try {
    const officer = async (username: string): Promise<number> => (await db('users').where({ username }).first('id')).id
    const [own, other] = [await officer('contracteerder2'), await officer('contracteerder')]
    await db.raw(`update contracts set next_due_on = case status when 'active' then ends_on when 'signed' then '2026-12-31' when 'offered' then '2027-11-20' else '2027-12-10' end,
      turn = case when status in ('draft', 'assessing', 'quoted', 'signed') then 'insurer' when status in ('invited', 'offered', 'negotiating') then 'provider' end`)
    await db('contracts').where({ owner_id: own }).update({ owner_id: other })
    const open = db('contracts')
      .whereIn('status', ['assessing', 'invited', 'quoted', 'negotiating', 'offered', 'signed'])
      .orderBy('id')
      .limit(TASKS)
      .select('id')
    await db('contracts').whereIn('id', open).update({ owner_id: own })
    await db.raw('analyze')
    return own
  } finally {
    await db.destroy()
  }
}

function print(measured: Record<string, Figures>): void {
  console.log('| | p50 ms | p95 ms | streven |\n|---|---:|---:|---:|')
  for (const [what, { p50, p95 }] of Object.entries(measured))
    console.log(`| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | < ${AIM_MS} ${p95 < AIM_MS ? '✓' : '✕'} |`)
}
