import { createHash } from 'node:crypto'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Knex } from 'knex'
import type { Config } from '../../../config.ts'
import type { Publication } from '../../../model/publication.ts'
import { anonymousLimit } from '../../../platform/http/anonymousLimit.ts'
import { badRequest, notFound } from '../../../platform/http/errors.ts'
import { sayOnce } from '../../../platform/http/sayOnce.ts'
import { apiHeaders } from '../../../platform/http/security.ts'
import { differences } from '../inForce.ts'
import { meantInLists } from './forgivenSearch.ts'
import { publicFeed } from './publicFeed.ts'
import { writers } from './publicFiles.ts'
import { policyOf, publicOf, publicSchema } from './publicFormat.ts'
import { listsAskedFor, listsInForce, type PolicyList, policiesWithLists } from './publicLists.ts'
import { type Format, type PublicQuery, policyBy, readDay, readPublicQuery } from './publicQuery.ts'

const LIST = '/contracted-parties'
const types: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** `/api/public`: the list of contracted parties for everybody, without login. */
export function publicRouter(db: Knex, config: Config): Router {
  const router = Router()
  router.use(apiHeaders(config), anonymousLimit(), open)

  router.get(LIST, async (request, response) => {
    const query = await readPublicQuery(db, request.query, config.today())
    const lists = await listsAskedFor(db, query)
    const meant = await meantInLists(
      db,
      lists.map(({ list }) => list.id),
      query.q,
    )
    if (meant !== null) {
      query.q = meant
      response.set('X-Search-Meant', encodeURIComponent(meant))
    }
    response.set('Content-Type', types[query.format])
    if (query.format !== 'json') response.attachment(`gecontracteerd-${nameOf(query, lists)}.${query.format}`)
    if (notModified(request, response, [lists.map(({ list }) => list.id), query], query.on < config.today() ? 'final' : 'current')) return
    if (request.method === 'HEAD') return void response.end()
    await writers[query.format]({ db, lists, query }, response)
  })

  router.get(`${LIST}/policies`, async (request, response) => {
    const on = readDay(typeof request.query.on === 'string' ? request.query.on.trim() : '', config.today())
    const lists = await listsInForce(db, await policiesWithLists(db), on)
    const told = lists.map(({ policy, list }) => policyOf(policy, list))
    if (!notModified(request, response, [told], on < config.today() ? 'final' : 'current')) response.json(told)
  })

  router.get(`${LIST}/schema.json`, (request, response) => {
    response.type('application/schema+json')
    if (!notModified(request, response, ['schema', baseOf(config)], 'current')) response.json(publicSchema(`${baseOf(config)}/api/public${LIST}/schema.json`))
  })

  router.get(`${LIST}/changes`, async (request, response) => {
    const { policy } = request.query
    if (typeof policy !== 'string' || policy.trim() === '') throw badRequest('Geef met de parameter policy aan van welk inkoopbeleid, zoals GGZ-2027.')
    const { id, code } = await policyBy(db, policy.trim())
    const [from, to] = [await numbered(db, id, request.query.from, true), await numbered(db, id, request.query.to, false)]
    if (notModified(request, response, ['changes', from?.id, to!.id], 'final')) return
    const found = await differences(db, from?.id ?? null, to!.id)
    response.json({
      policy: code,
      from: from && { number: from.number, date: from.published_on },
      to: { number: to!.number, date: to!.published_on },
      added: found.added.map(publicOf),
      removed: found.removed.map(publicOf),
      changed: found.changed.map(({ entry, fields }) => ({ entry: publicOf(entry), fields })),
    })
  })

  router.get(`${LIST}/feed`, async (request, response) => {
    response.type('application/atom+xml')
    const feed = await publicFeed(db, baseOf(config))
    if (!notModified(request, response, [feed], 'current')) response.send(feed)
  })
  return router
}

/** Open data: any site may read it, and no cookie takes part in it. */
const open: RequestHandler = (request, response, next) => {
  sayOnce(request.query)
  response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'X-Search-Meant', 'Cross-Origin-Resource-Policy': 'cross-origin' })
  next()
}

const MINUTES = 'public, max-age=300'
const A_DAY = 'public, max-age=86400'

/** What an answer can still do: a `final` one never changes, a `current` one may at any moment. */
type Standing = 'final' | 'current'

/** Sets the validator of an answer that is made of `parts`. @returns whether the reader has it already, and was told so by a 304. */
export function notModified(request: Request, response: Response, parts: readonly unknown[], standing: Standing): boolean {
  const mark = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)
  response.set({ ETag: `W/"${mark}"`, 'Cache-Control': standing === 'final' ? A_DAY : MINUTES })
  const known = (request.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (!known.includes(`"${mark}"`) && !known.includes('*')) return false
  response.status(304).end()
  return true
}

/** What links begin with: the address that is configured. Without one they begin at the root, for what a caller says is its host is nobody's address. */
export function baseOf({ publicUrl }: Config): string {
  return publicUrl ?? ''
}

/** How a file of lists is called. */
function nameOf({ policy, on }: PublicQuery, lists: readonly PolicyList[]): string {
  return policy ? `${policy.code}-lijst-${lists[0]!.list.number}` : `op-${on}`
}

async function numbered(db: Knex, policy_id: number, text: unknown, optional: boolean): Promise<Publication | null> {
  if (text === undefined && optional) return null
  if (typeof text !== 'string' || !/^\d{1,7}$/.test(text)) throw badRequest('De parameters from en to zijn nummers van lijsten.')
  const list = await db('publications')
    .where({ policy_id, number: Number(text) })
    .first()
  if (!list) throw notFound(`Lijst ${text} bestaat niet.`)
  return list
}
