import type { AddressInfo } from 'node:net'
import express from 'express'
import { connect } from '../../server/database/connect.ts'

/**
 * What the product is measured against: Express and Knex with nothing in between. The same database with the same settings; no session, no permissions,
 * no policy, no audit, no computed fields. It counts for each list, and an update is one statement and the record read back.
 */
const db = await connect(process.env.DATABASE_URL!)
const app = express()
app.use(express.json())
app.get('/api/contracts', async (request, response) => {
  const [first, last] = JSON.parse(String(request.query.range)) as [number, number]
  const [column, direction] = JSON.parse(String(request.query.sort)) as [string, string]
  const filter = JSON.parse(String(request.query.filter)) as Record<string, string>
  const rows = await db('contracts')
    .where(filter)
    .orderBy(column, direction)
    .limit(last - first + 1)
    .offset(first)
  const [count] = await db('contracts').where(filter).count({ total: '*' })
  response.set('Content-Range', `contracts ${first}-${first + rows.length - 1}/${count?.total}`).json(rows)
})
app.get('/api/contracts/:id', async (request, response) => {
  response.json(await db('contracts').where({ id: request.params.id }).first())
})
app.put('/api/contracts/:id', async (request, response) => {
  const { id } = request.params
  await db('contracts')
    .where({ id })
    .update({ explanation: request.body.explanation, version: request.body.version + 1 })
  response.json(await db('contracts').where({ id }).first())
})
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
