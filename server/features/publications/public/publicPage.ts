import { Router } from 'express'
import helmet from 'helmet'
import type { Knex } from 'knex'
import type { Config } from '../../../config.ts'
import { anonymousLimit } from '../../../platform/http/anonymousLimit.ts'
import { sayOnce } from '../../../platform/http/sayOnce.ts'
import { meantInLists } from './forgivenSearch.ts'
import { entryPage } from './publicEntries.ts'
import { type PageFacts, pageHtml } from './publicHtml.ts'
import { type ListedPolicy, listsInForce, policiesWithLists } from './publicLists.ts'
import { baseOf, notModified } from './publicRouter.ts'
import { publicStyle } from './publicStyle.ts'
import { readDutchDay } from './readDutchDay.ts'

/** Entries of one page: what a reader oversees and a phone loads at once. */
const PAGE_SIZE = 50
/** Entries of a page that is asked for whole, to be printed. */
const MAX_PAGE_SIZE = 5000

/** `/gecontracteerd`: the list for a reader, in plain HTML that needs no script. */
export function publicPage(db: Knex, config: Config): Router {
  const router = Router()
  router.use('/gecontracteerd', headers(config), anonymousLimit())
  router.get('/gecontracteerd/stijl.css', (request, response) => {
    response.type('css')
    if (!notModified(request, response, [publicStyle], 'final')) response.send(publicStyle)
  })
  router.get('/gecontracteerd', async (request, response) => {
    sayOnce(request.query)
    const facts = await factsOf(db, request.query, config.today(), baseOf(config))
    response.status(facts.status).type('html')
    if (facts.status === 200 && notModified(request, response, [facts], 'current')) return
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

/** The parameters of the page, each also by the name that it has in the API. */
const names = { beleid: 'policy', op: 'on', zorgsoort: 'care_type', zoek: 'q', pagina: 'page', alles: 'all' } as const

async function factsOf(db: Knex, query: Record<string, unknown>, today: string, base: string): Promise<PageFacts> {
  const text = (name: keyof typeof names): string => {
    const value = query[name] ?? query[names[name]]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const policies = await policiesWithLists(db)
  const policy = policies.find(({ code }) => code === text('beleid')) ?? null
  const asked = readDutchDay(text('op'))
  const isDay = asked !== null && asked <= today
  const on = isDay ? asked : today
  const offered = [...new Set((policy ? [policy] : policies).flatMap(({ care_types }) => care_types))]
  const care_type = offered.includes(text('zorgsoort')) ? text('zorgsoort') : ''
  const isWhole = text('alles') === 'ja'
  const wanted = Math.min(Math.max(Number.parseInt(text('pagina'), 10) || 1, 1), 100_000)
  const notes = [
    text('op') && !isDay && 'Kies een dag tot en met vandaag, in de vorm dag-maand-jaar. U ziet de lijsten van vandaag.',
    text('beleid') && !policy && `Het inkoopbeleid ${text('beleid')} is niet bekend. U ziet alle lijsten.`,
    text('zorgsoort') &&
      !care_type &&
      `De zorgsoort ${text('zorgsoort')} hoort niet bij ${policy ? 'dit inkoopbeleid' : 'deze lijsten'}. U ziet alle zorgsoorten.`,
  ].filter(Boolean)
  const note = notes.length > 0 ? notes.join(' ') : null
  const shown = { base, policies: policies.map(named), policy: policy && named(policy), offered, on, today, q: text('zoek'), care_type, isWhole, note }
  const found = await listsInForce(db, policy ? [policy] : policies, on)
  if (found.length === 0) return { ...shown, meant: null, status: 404, lists: [], entries: [], total: 0, page: 1, pages: 1, size: PAGE_SIZE }
  const lists = found.map(({ policy: { code }, list }) => ({ id: list.id, code, number: list.number!, date: list.published_on!, count: list.entry_count }))
  const size = isWhole ? MAX_PAGE_SIZE : PAGE_SIZE
  const ids = lists.map(({ id }) => id)
  const meant = await meantInLists(db, ids, shown.q)
  const entries = await entryPage(db, ids, { care_type: care_type || null, q: meant ?? shown.q }, wanted, size)
  return { ...shown, meant, status: 200, lists, size, ...entries }
}

const named = ({ code, title }: ListedPolicy) => ({ code, title })
