import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillLarge } from '../../seeds/large/fillLarge.ts'
import { connect } from '../../server/database/connect.ts'
import { migrate } from '../../server/database/migrate.ts'

const home = join(tmpdir(), 'zorginkoop-bench')

/** The SQLite file of a large set of this size: made once, and again when migrations or the way it is filled change. */
export async function benchDatabase(providers: number, contracts: number): Promise<string> {
  const file = join(home, `${providers}x${contracts}-${fingerprint()}.db`)
  if (existsSync(file)) return file
  mkdirSync(home, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  console.error(`Database met ${providers} zorgaanbieders en ${contracts} overeenkomsten maken …`)
  const db = await connect(`sqlite://${unfinished}`)
  try {
    await migrate(db)
    await fillLarge(db, { providers, contracts, assessments: false })
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
