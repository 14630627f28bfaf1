import { nlDate } from '../../model/dates.ts'
import { casePath, type WorkItem } from '../../model/work.ts'
import { workKindWords } from '../../model/workWords.ts'
import { type Markup, markup, textOf } from '../../platform/http/markup.ts'

/** Lines of one section, at most; the rest is counted, and stands in the list itself. */
const MOST_LINES = 20

export interface DigestParts {
  late: readonly WorkItem[]
  week: readonly WorkItem[]
  /** What came since the last digest and is in neither of the others. */
  fresh: readonly WorkItem[]
}

export interface DigestMail {
  subject: string
  body: string
  html: string
}

/** What a digest is about; null where there is nothing to say. @param told the ids that the last digest told, null where there was none */
export function digestParts(items: readonly WorkItem[], told: readonly string[] | null): DigestParts | null {
  const late = items.filter(({ term }) => term === 'late')
  const week = items.filter(({ term }) => term === 'week')
  const known = told && new Set(told)
  const fresh = known ? items.filter(({ id, term }) => term === 'later' && !known.has(id)) : []
  return late.length + week.length + fresh.length > 0 ? { late, week, fresh } : null
}

/** The digest as a mail, in text and in HTML: of each item its kind, whom and which case it is about, and its day. */
export function digestMail({ late, week, fresh }: DigestParts, { name, base }: { name: string; base: string }): DigestMail {
  const sections = [
    ['Te laat', late],
    ['Deze week', week],
    ['Nieuw', fresh],
  ].filter(([, items]) => items!.length > 0) as [string, readonly WorkItem[]][]
  const counts = [late.length && `${late.length} te laat`, week.length && `${week.length} deze week`, fresh.length && `${fresh.length} nieuw`]
  const subject = `Uw werk: ${counts.filter(Boolean).join(', ')}`
  const greeting = `Dag ${name},`
  const closing = 'U kiest zelf hoe vaak u dit overzicht krijgt, onder Mijn instellingen:'
  const settings = `${base}/settings`
  const body = [
    greeting,
    ...sections.map(([title, items]) =>
      [`${title} (${items.length})`, ...shown(items).map((item) => `- ${line(item)}\n  ${base}${casePath(item)}`), ...rest(items)].join('\n'),
    ),
    `De hele lijst: ${base}/`,
    `${closing} ${settings}`,
  ].join('\n\n')
  const html = markup`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${subject}</title></head><body><p>${greeting}</p>${sections.map(
    ([title, items]) => htmlSection(title, items, base),
  )}<p><a href="${base}/">De hele lijst</a></p><p><small>${closing} <a href="${settings}">${settings}</a></small></p></body></html>`
  return { subject, body, html: textOf(html) }
}

function htmlSection(title: string, items: readonly WorkItem[], base: string): Markup {
  const lines = shown(items).map((item) => markup`<li><a href="${base}${casePath(item)}">${line(item)}</a></li>`)
  return markup`<h2>${title} (${items.length})</h2><ul>${lines}</ul>${rest(items).map((words) => markup`<p>${words}</p>`)}`
}

const shown = (items: readonly WorkItem[]): readonly WorkItem[] => items.slice(0, MOST_LINES)
const rest = (items: readonly WorkItem[]): string[] => (items.length > MOST_LINES ? [`En nog ${items.length - MOST_LINES}; u vindt ze in de lijst.`] : [])

/** An item in one line; no field of it can begin another. */
const line = (item: WorkItem): string => `${itemWords(item)}, uiterlijk ${nlDate(item.due_on!)}`

/** What an item is and whom and which case it is about. */
export function itemWords({ kind, provider_name, reference }: WorkItem): string {
  const about = [provider_name, reference].filter(Boolean).join(', ')
  return (about ? `${workKindWords[kind]}: ${about}` : workKindWords[kind]).replace(/\s+/g, ' ')
}
