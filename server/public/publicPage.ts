import { Router } from 'express'
import helmet from 'helmet'
import type { Knex } from 'knex'
import type { Config } from '../config.ts'
import { sayOnce } from '../http/sayOnce.ts'
import { listInForce } from '../publications/inForce.ts'
import type { Publication } from '../publications/publicationFields.ts'
import { isCalendarDate } from '../resources/fields.ts'
import { meantInList } from './forgivenSearch.ts'
import { entryPage } from './publicEntries.ts'
import { type PageFacts, pageHtml } from './publicHtml.ts'
import { baseOf, isKnown, publicLimit } from './publicRouter.ts'
import { publicStyle } from './publicStyle.ts'

/** Entries of one page: what a reader oversees and a phone loads at once. */
const TOGETHER = 50

/** `/gecontracteerd`: the list for a reader, in plain HTML that needs no script. */
export function publicPage(db: Knex, config: Config): Router {
  const router = Router()
  router.use('/gecontracteerd', headers(config), publicLimit())
  router.get('/gecontracteerd/stijl.css', (request, response) => {
    response.type('css')
    if (!isKnown(request, response, [publicStyle], true)) response.send(publicStyle)
  })
  router.get('/gecontracteerd', async (request, response) => {
    sayOnce(request.query)
    const facts = await factsOf(db, request.query, config.today(), baseOf(request, config))
    response.status(facts.status).type('html')
    if (facts.status === 200 && isKnown(request, response, [facts], false)) return
    response.send(pageHtml(facts))
  })
  return router
}

/** Nothing runs on this page, and nothing comes from elsewhere. */
function headers(config: Config): ReturnType<typeof helmet> {
  const none = ["'none'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: none, styleSrc: ["'self'"], imgSrc: ["'self'"], formAction: ["'self'"], baseUri: none, frameAncestors: none },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ? undefined : false,
  })
}

type Policy = PageFacts['policies'][number] & { id: number }

/** The parameters of the page, each also by the name that it has in the API. */
const names = { beleid: 'policy', op: 'on', zorgsoort: 'care_type', zoek: 'q', pagina: 'page' } as const

async function factsOf(db: Knex, query: Record<string, unknown>, today: string, base: string): Promise<PageFacts> {
  const text = (name: keyof typeof names): string => {
    const value = query[name] ?? query[names[name]]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const policies = await policiesWithLists(db)
  const policy = policies.find(({ code }) => code === text('beleid')) ?? policies[0] ?? null
  const asked = text('op')
  const isDay = isCalendarDate(asked) && asked <= today
  const on = isDay ? asked : today
  const care_type = policy?.care_types.includes(text('zorgsoort')) ? text('zorgsoort') : ''
  const wanted = Math.min(Math.max(Number.parseInt(text('pagina'), 10) || 1, 1), 100_000)
  const facts = { base, policies: policies.map(({ code, title, care_types }) => ({ code, title, care_types })), policy, on, today, q: text('zoek'), care_type }
  const notes = [
    asked && !isDay && 'Kies een dag tot en met vandaag, in de vorm jaar-maand-dag. U ziet de lijst van vandaag.',
    text('beleid') &&
      policy?.code !== text('beleid') &&
      `Het inkoopbeleid ${text('beleid')} is niet bekend. U ziet de lijst van ${policy?.code ?? 'geen beleid'}.`,
    text('zorgsoort') && !care_type && `De zorgsoort ${text('zorgsoort')} hoort niet bij dit inkoopbeleid. U ziet alle zorgsoorten.`,
  ].filter(Boolean)
  const note = notes.length > 0 ? notes.join(' ') : null
  const list: Publication | null = policy ? await listInForce(db, policy.id, on) : null
  if (!list) return { ...facts, meant: null, status: 404, note, list: null, entries: [], total: 0, page: 1, pages: 1 }
  const meant = await meantInList(db, list.id, facts.q)
  const found = await entryPage(db, list.id, { care_type: care_type || null, q: meant ?? facts.q }, wanted, TOGETHER)
  return { ...facts, meant, status: 200, note, list: { number: list.number!, date: list.published_on!, count: list.entry_count }, ...found }
}

/** The policies of which a list was ever published, the latest period first. */
async function policiesWithLists(db: Knex): Promise<Policy[]> {
  const rows = await db('policies')
    .whereExists(db('publications').whereRaw('publications.policy_id = policies.id').whereNotNull('number'))
    .orderBy('contract_starts_on', 'desc')
    .select('id', 'code', 'title', 'care_types')
  return rows.map((row) => ({ ...row, care_types: JSON.parse(row.care_types) }))
}
