import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Knex } from 'knex'
import { fillLarge } from '../../seeds/large/fillLarge.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import { insertRows } from '../../server/records/insertRows.ts'

const home = join(tmpdir(), 'zorginkoop-bench')

/**
 * The SQLite file of a large set of this size: made once, and again when migrations or the way it is filled change.
 * @param kind `offered`: with every assessment, and all that an offer needs
 */
export async function benchDatabase(providers: number, contracts: number, kind: 'plain' | 'offered' = 'plain'): Promise<string> {
  const file = join(home, `${kind}-${providers}x${contracts}-${fingerprint()}.db`)
  if (existsSync(file)) return file
  mkdirSync(home, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  console.error(`Database met ${providers} zorgaanbieders en ${contracts} overeenkomsten maken …`)
  const db = await connect(`sqlite://${unfinished}`)
  try {
    await migrate(db)
    await fillLarge(db, { providers, contracts, assessments: kind === 'offered' ? 'favourable' : 'none' })
    if (kind === 'offered') await offerAll(db)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  } finally {
    await db.destroy()
  }
  renameSync(unfinished, file)
  return file
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'seeds/large']) for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 10)
}

/** Gives every contract what an offer needs: some institutions new, some conditions exempt, some answers with an end. */
async function offerAll(db: Knex): Promise<void> {
  const offered = { explanation: 'Toelichting op het voorstel.', questionnaire_sent_on: '2026-09-15', offered_on: '2026-09-15' }
  await db('contracts').update({ ...offered, starting_letter_on: '2026-05-20', quote_received_on: '2026-08-20' })
  const requested_on = db.raw(`'2026-06-' || (10 + id % 20)`)
  await db('contracts').where({ track: 'digitaal' }).whereRaw('id % 3 = 0').update({ origin: 'new', added_value: 'unique_in_region', requested_on })
  const { id: exemptable } = await db('conditions').where({ clause: 'GGZ-A-2' }).first('id')
  await db('assessments').where({ condition_id: exemptable }).whereRaw('contract_id % 50 = 0').update({ outcome: 'exempt', ground: 'Buiten de werkingssfeer.' })
  await db('assessments').whereRaw('id % 20 = 0').update({ valid_until: '2028-12-31' })
  const at = new Date().toISOString()
  const proposal = { sent_on: '2026-08-20', tariff_percentage: 92, plafond_cents: 1, substantiation: 'Prognose.', explanation: 'Toelichting.', outcome: 'open' }
  const custom: number[] = await db('contracts').where({ track: 'maatwerk' }).pluck('id')
  for (const party of ['provider', 'insurer'])
    await insertRows(
      db,
      'proposals',
      custom.map((contract_id) => ({ ...proposal, contract_id, party, version: 1, created_at: at, updated_at: at })),
    )
}
