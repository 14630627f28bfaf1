import type { Knex } from 'knex'
import type { Entry, Publication } from '../../../model/publication.ts'
import { joined, type Markup, markup, textOf } from '../../../platform/http/markup.ts'
import { type Differences, differences, listInForce } from '../inForce.ts'
import { standingText } from './publicFormat.ts'

/** Lists that the feed reaches back to. */
const MAX_LISTS = 20
/** Changes that one entry of the feed spells out; the rest is a link away. */
const MAX_CHANGES = 100

type Listed = Pick<Publication, 'id' | 'policy_id' | 'number' | 'published_on' | 'published_at' | 'withdrawn_on' | 'updated_at' | 'reason'> & { code: string }

/** The Atom feed of publications and withdrawals, the latest first, each with what it changed. @param base the address that links begin with; empty where none is configured */
export async function publicFeed(db: Knex, base: string): Promise<string> {
  const lists: Listed[] = await db('publications')
    .join('policies', 'policies.id', 'publications.policy_id')
    .whereNotNull('number')
    .orderBy('published_at', 'desc')
    .limit(MAX_LISTS)
    .select('publications.*', 'policies.code')
  const events = await Promise.all(lists.map((list) => eventsOf(db, list, base)))
  const all = events.flat().sort((one, other) => other.at.localeCompare(one.at))
  const self = `${base}/api/public/contracted-parties/feed`
  const feed = markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>urn:zorginkoop:gecontracteerde-partijen</id>
<title>Gecontracteerde partijen: nieuwe en ingetrokken lijsten</title>
<updated>${all[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>Zorginkoop</name></author>
<link rel="self" href="${self}"/>
<link rel="alternate" type="text/html" href="${`${base}/gecontracteerd`}"/>
${joined(
  all.map(({ xml }) => xml),
  '\n',
)}
</feed>
`
  return textOf(feed)
}

interface FeedEvent {
  at: string
  xml: Markup
}

async function eventsOf(db: Knex, list: Listed, base: string): Promise<FeedEvent[]> {
  const { code, number, published_on } = list
  const changed = await changesOf(db, list)
  const from = changed.against === null ? '' : `&from=${changed.against}`
  const address = `${base}/api/public/contracted-parties/changes?policy=${encodeURIComponent(code)}${from}&to=${number}`
  const id = `urn:zorginkoop:lijst:${encodeURIComponent(code)}:${number}`
  const published = {
    at: list.published_at!,
    xml: entry(id, list.published_at!, `${code}, lijst ${number} van ${nl(published_on!)}`, address, changed.text),
  }
  if (list.withdrawn_on === null) return [published]
  const title = `${code}, lijst ${number} is ingetrokken op ${nl(list.withdrawn_on)}`
  const now = await listInForce(db, list.policy_id, list.withdrawn_on)
  const then = now ? `Sinds die dag geldt weer lijst ${now.number} van ${nl(now.published_on!)}.` : 'Sinds die dag geldt er geen lijst.'
  const text = [`${title}.`, list.reason && `Reden: ${list.reason}`, then].filter(Boolean).join('\n')
  return [{ at: list.updated_at, xml: entry(`${id}:ingetrokken`, list.updated_at, title, address, text) }, published]
}

function entry(id: string, at: string, title: string, address: string, text: string): Markup {
  return markup`<entry><id>${id}</id><title>${title}</title><updated>${at}</updated><link rel="alternate" type="application/json" href="${address}"/><content type="text">${text}</content></entry>`
}

/** What a list changed against the one before it never changes again, so it is worked out once. */
const remembered = new WeakMap<object, Map<number, { against: number | null; text: string }>>()

async function changesOf(db: Knex, list: Listed): Promise<{ against: number | null; text: string }> {
  const known = remembered.get(db) ?? new Map()
  remembered.set(db, known)
  const found = known.get(list.id)
  if (found) return found
  const earlier = db('publications').where({ policy_id: list.policy_id }).where('number', '<', list.number!)
  const before = await earlier
    .where((one) => one.whereNull('withdrawn_on').orWhere('withdrawn_on', '>', list.published_on!))
    .orderBy('number', 'desc')
    .first('id', 'number')
  const changes = { against: before?.number ?? null, text: changesText(await differences(db, before?.id ?? null, list.id), before?.number ?? null) }
  known.set(list.id, changes)
  return changes
}

function changesText({ added, removed, changed }: Differences, against: number | null): string {
  const counts = `${added.length} toegevoegd, ${removed.length} verwijderd, ${changed.length} gewijzigd${against === null ? '' : ` ten opzichte van lijst ${against}`}.`
  const line = (what: string, one: Entry): string => `${what}: ${one.name}, AGB ${one.agb_code}, ${one.city}, ${one.care_type} (${standingText(one)})`
  const lines = [
    ...added.map((one) => line('Toegevoegd', one)),
    ...removed.map((one) => line('Verwijderd', one)),
    ...changed.map(({ entry: one }) => line('Gewijzigd', one)),
  ]
  const more = lines.length > MAX_CHANGES ? [`En nog ${lines.length - MAX_CHANGES} andere.`] : []
  return [counts, ...lines.slice(0, MAX_CHANGES), ...more].join('\n')
}

const nl = (date: string): string => date.split('-').reverse().join('-')
