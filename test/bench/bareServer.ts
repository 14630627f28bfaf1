import type { AddressInfo } from 'node:net'
import express from 'express'
import knex from 'knex'
import { applySettings } from '../../server/platform/database/connect.ts'

/**
 * What the product is measured against: Express and Knex with nothing in between, as one would write it by hand. The same database with the same
 * settings, and the same contract with the names that belong to it; no session, no permissions, no policy, no audit, no warnings. It counts for each
 * list; a save is one statement that checks the version, and the record read back.
 */
const db = knex({
  client: 'sqlite3',
  connection: { filename: process.env.DATABASE_URL!.replace('sqlite://', '') },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: applySettings },
})
const contracts = () =>
  db('contracts')
    .join('providers', 'providers.id', 'contracts.provider_id')
    .leftJoin('users', 'users.id', 'contracts.owner_id')
    .select('contracts.*', 'providers.name as provider_name', 'providers.city as provider_city', 'providers.agb_code', 'users.full_name as owner_name')

const app = express()
app.use(express.json())
app.get('/api/contracts', async (request, response) => {
  const [first, last] = JSON.parse(String(request.query.range)) as [number, number]
  const [column, direction] = JSON.parse(String(request.query.sort)) as [string, string]
  const filter = JSON.parse(String(request.query.filter)) as Record<string, string>
  const rows = await contracts()
    .where(filter)
    .orderBy(`contracts.${column}`, direction)
    .limit(last - first + 1)
    .offset(first)
  const [count] = await db('contracts').where(filter).count({ total: '*' })
  response.set('Content-Range', `contracts ${first}-${first + rows.length - 1}/${count?.total}`).json(rows)
})
app.get('/api/contracts/:id', async (request, response) => {
  response.json(await contracts().where('contracts.id', request.params.id).first())
})
app.put('/api/contracts/:id', async (request, response) => {
  const { id } = request.params
  const { version, explanation } = request.body
  const saved = await db('contracts')
    .where({ id, version })
    .update({ explanation, version: version + 1, updated_at: new Date().toISOString() })
  if (saved === 0) return void response.status(409).json({ message: 'Dit dossier is intussen gewijzigd.' })
  response.json(await contracts().where('contracts.id', id).first())
})
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
