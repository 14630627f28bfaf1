import type { Entry } from '../../../model/publication.ts'
import { joined, type Markup, markup, textOf } from '../../../platform/http/markup.ts'
import { performanceText } from './performanceText.ts'
import { standingText } from './publicFormat.ts'

/** Everything that the public page tells. */
export interface PageFacts {
  status: 200 | 404
  base: string
  policies: readonly { code: string; title: string }[]
  /** The policy whose list was asked for; null for all lists in force. */
  policy: { code: string; title: string } | null
  /** The care types that can be chosen. */
  offered: readonly string[]
  lists: readonly { id: number; code: string; number: number; date: string; count: number }[]
  on: string
  today: string
  q: string
  /** What was looked for in place of `q`, which finds nothing. */
  meant: string | null
  care_type: string
  note: string | null
  /** Whether all entries were asked for on one page. */
  isWhole: boolean
  entries: readonly Entry[]
  total: number
  page: number
  pages: number
  /** Entries of a page. */
  size: number
}

const careTypes: Readonly<Record<string, string>> = {
  ggz: 'Geestelijke gezondheidszorg (ggz)',
  elv: 'Eerstelijnsverblijf (elv)',
  grz: 'Geriatrische revalidatiezorg (grz)',
  gzsp: 'Geneeskundige zorg voor specifieke patiëntgroepen (gzsp)',
}

/** The page as a reader gets it. */
export function pageHtml(facts: PageFacts): string {
  const { policy, lists, base } = facts
  const title = policy ? `Gecontracteerde zorgaanbieders, ${policy.code}` : 'Gecontracteerde zorgaanbieders'
  const description = 'Welke zorgaanbieders een overeenkomst met ons hebben: zoek op naam, plaats of AGB-code.'
  const page = markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="robots" content="${facts.status === 200 ? 'index, follow' : 'noindex'}">
<link rel="canonical" href="${base + addressOf(facts, {})}">
<link rel="alternate" type="application/atom+xml" title="Nieuwe en gewijzigde lijsten" href="/api/public/contracted-parties/feed">
<link rel="stylesheet" href="/gecontracteerd/stijl.css">
${facts.page > 1 && markup`<link rel="prev" href="${addressOf(facts, { pagina: facts.page - 1 })}">`}
${facts.page < facts.pages && markup`<link rel="next" href="${addressOf(facts, { pagina: facts.page + 1 })}">`}
</head>
<body>
<a class="skip" href="#lijst">Naar de lijst</a>
<header><p class="brand">Zorginkoop</p></header>
<main>
<h1>Gecontracteerde zorgaanbieders</h1>
${policy && markup`<p class="lead">${policy.title}</p>`}
${facts.note && markup`<p class="note" role="status">${facts.note}</p>`}
${form(facts)}
<section id="lijst" aria-labelledby="lijst-kop" tabindex="-1">
${lists.length > 0 ? listed(facts) : markup`<h2 id="lijst-kop">Geen lijst</h2><p>${nothing(facts)}</p>`}
</section>
</main>
<footer>
<p>Gecontracteerd: voor alle zorg die de aanbieder bij ons heeft aangevraagd. Gedeeltelijk: voor een deel van die zorg. In onderhandeling: er is nog geen overeenkomst.</p>
${lists.length > 0 && downloads(facts)}
</footer>
</body>
</html>
`
  return textOf(page)
}

function nothing({ policies, policy, on }: PageFacts): string {
  if (policies.length === 0) return 'Er is nog geen lijst van gecontracteerde zorgaanbieders gepubliceerd.'
  return `Op ${nl(on)} gold er geen lijst${policy ? ` voor ${policy.code}` : ''}.`
}

function form({ policies, policy, offered, q, care_type, on, today }: PageFacts): Markup | null {
  if (policies.length === 0) return null
  const option = (value: string, text: string, chosen: boolean): Markup => markup`<option value="${value}"${chosen && markup` selected`}>${text}</option>`
  const lists = [option('', 'Alle lijsten', policy === null), ...policies.map(({ code }) => option(code, code, code === policy?.code))]
  const care = [option('', 'Alle zorgsoorten', care_type === ''), ...offered.map((one) => option(one, careTypeText(one), one === care_type))]
  return markup`<form role="search" action="/gecontracteerd" method="get">
<div class="wide"><label for="zoek">Naam, plaats of AGB-code</label><input id="zoek" name="zoek" type="search" value="${q}" autocomplete="off"></div>
<div><label for="beleid">Lijst van</label><select id="beleid" name="beleid">${lists}</select></div>
<div><label for="zorgsoort">Zorgsoort</label><select id="zorgsoort" name="zorgsoort">${care}</select></div>
<div><label for="op">Zoals op (dag-maand-jaar)</label><input id="op" name="op" inputmode="numeric" autocomplete="off" placeholder="${nl(today)}" value="${nl(on)}"></div>
<button type="submit">Zoeken</button>
</form>`
}

function listed(facts: PageFacts): Markup {
  const { lists, entries, total, q, meant, care_type, on } = facts
  const several = lists.length > 1
  const titles = lists.map(({ code, number, date }) => `${several ? `${code}, lijst` : 'Lijst'} ${number} van ${nl(date)}`)
  const head = markup`<h2 id="lijst-kop">${titles.join('; ')}</h2>`
  const count = lists.reduce((sum, list) => sum + list.count, 0)
  const asked = q || care_type ? `${total} van ${count} vermeldingen gevonden` : `${total} vermeldingen`
  const told = markup`<p role="status">${asked}${on < facts.today ? `, zoals op ${nl(on)}` : ''}.</p>`
  const forgiven =
    meant !== null &&
    markup`<p class="note" role="status">Niets gevonden voor “${q}”. Bedoelde u <a href="${addressOf({ ...facts, q: meant }, {})}">${meant}</a>? U ziet wat daarbij hoort.</p>`
  if (entries.length === 0)
    return markup`${head}${forgiven}${told}<p>Niemand op ${several ? 'deze lijsten' : 'deze lijst'} past bij uw zoekopdracht. Controleer de spelling, zoek op een deel van de naam of op de plaats, of kies alle zorgsoorten.</p>`
  const codeOf = new Map(several ? lists.map(({ id, code }) => [id, code]) : [])
  return markup`${head}${forgiven}${told}${part(facts)}
<div class="table"><table aria-labelledby="lijst-kop">
<thead><tr><th scope="col">Naam</th><th scope="col">AGB-code</th><th scope="col">Plaats</th><th scope="col">Zorg</th><th scope="col">Status</th><th scope="col">Looptijd</th></tr></thead>
<tbody>
${joined(
  entries.map((entry) => row(entry, on, codeOf.get(entry.publication_id))),
  '\n',
)}
</tbody></table></div>
${paging(facts)}`
}

/** Which part of the list a page is: what somebody with a sheet of paper has to know. */
function part({ page, pages, size, total }: PageFacts): Markup | null {
  if (pages === 1) return null
  const first = (page - 1) * size + 1
  return markup`<p class="part">Pagina ${page} van ${pages}: vermelding ${first} tot en met ${Math.min(page * size, total)} van ${total}.</p>`
}

function row(entry: Entry, on: string, list: string | undefined): Markup {
  const offer = [
    ...(entry.settings.length > 0 ? [`setting ${entry.settings.join(', ')}`] : []),
    ...(entry.performances.length > 0 ? [entry.performances.map(performanceText).join(', ')] : []),
    ...(list ? [`lijst ${list}`] : []),
  ].join('; ')
  const leaf = entry.sustainable_choice && markup` <span class="tag">duurzamere keuze</span>`
  const over = entry.ends_on < on && markup` <span class="tag over">looptijd voorbij</span>`
  return markup`<tr><th scope="row">${entry.name}${leaf}</th><td data-label="AGB-code">${entry.agb_code}</td><td data-label="Plaats">${entry.city}</td><td data-label="Zorg">${careTypeText(entry.care_type)}${offer && markup`<br><small>${offer}</small>`}</td><td data-label="Status">${standingText(entry)}</td><td data-label="Looptijd"><span class="day">${nl(entry.starts_on)} t/m</span> <span class="day">${nl(entry.ends_on)}</span>${over}</td></tr>`
}

const careTypeText = (code: string): string => careTypes[code] ?? code

function paging(facts: PageFacts): Markup | null {
  const { page, pages, isWhole } = facts
  if (pages === 1) return null
  const link = (to: number, text: string): Markup => markup`<a href="${addressOf(facts, { pagina: to })}">${text}</a>`
  const whole = !isWhole && markup` <a href="${addressOf({ ...facts, isWhole: true }, {})}">Alle vermeldingen op één pagina, om af te drukken</a>`
  return markup`<nav aria-label="Pagina’s"><p>${page > 1 && link(page - 1, 'Vorige')} <span>Pagina ${page} van ${pages}</span> ${page < pages && link(page + 1, 'Volgende')}${whole}</p></nav>`
}

function downloads({ policy, on, care_type }: PageFacts): Markup {
  const given = { policy: policy?.code ?? '', care_type }
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
  const address = (format: string): string => `/api/public/contracted-parties?${new URLSearchParams({ ...chosen, on, format })}`
  const link = (format: string, text: string): Markup => markup`<li><a href="${address(format)}">${text}</a></li>`
  return markup`<nav aria-label="Downloads"><ul>${link('csv', 'Lijst als CSV')}${link('xlsx', 'Lijst als Excel')}${link('json', 'Lijst als JSON')}<li><a href="/api/public/contracted-parties/feed">Wijzigingen volgen</a></li></ul></nav>`
}

/** The page's own address, with what differs from the usual. */
function addressOf({ policy, q, care_type, on, today, isWhole }: PageFacts, { pagina = 1 }: { pagina?: number }): string {
  const query = new URLSearchParams()
  if (policy) query.set('beleid', policy.code)
  if (q) query.set('zoek', q)
  if (care_type) query.set('zorgsoort', care_type)
  if (on !== today) query.set('op', on)
  if (isWhole) query.set('alles', 'ja')
  if (pagina > 1) query.set('pagina', String(pagina))
  const text = query.toString()
  return text ? `/gecontracteerd?${text}` : '/gecontracteerd'
}

const nl = (date: string): string => date.split('-').reverse().join('-')
