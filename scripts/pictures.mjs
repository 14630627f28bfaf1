// npm run pictures: takes the pictures of the README from the product itself, on the demo records. `-- --check` tells whether the screens have changed since.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/built.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { fail } from './lib/root.mjs'

const folder = 'docs/pictures'
const stampFile = join(folder, 'made-from.txt')
const madeFrom = hashOfScreens()

if (process.argv.includes('--check')) {
  if (readFileSync(stampFile, 'utf8').trim() !== madeFrom) fail('De schermen zijn veranderd sinds de afbeeldingen zijn gemaakt; npm run pictures maakt nieuwe.')
  console.log('De afbeeldingen zijn van deze schermen.')
} else {
  await ensureInstalled()
  await ensureBuilt()
  await takeAll()
}

async function takeAll() {
  const { chromium } = await import('@playwright/test')
  const { findChromium } = await import('../test/support/chromium.ts')
  const { startBuiltServer } = await import('../test/support/builtServer.ts')
  process.env.E2E_HOME = mkdtempSync(join(tmpdir(), 'zorginkoop-pictures-'))
  const server = await startBuiltServer('pictures', '2027-09-15')
  const browser = await chromium.launch(await findChromium())
  try {
    mkdirSync(folder, { recursive: true })
    const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1280, height: 860 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
    await take(page, 'public-list', '/gecontracteerd')
    await page.request.post('/api/auth/login', { data: { username: 'teamleider', password: 'demo-teamleider' }, headers: { origin: server.url } })
    await take(page, 'home', '/')
    const contract = await first(page, 'contracts', { status: ['assessing', 'negotiating', 'quoted'] })
    await take(page, 'contract', `/contracts/${contract.id}/show`)
    const requests = await list(page, 'plafond_requests', { status: 'complete' })
    await take(page, 'decision', `/plafond_requests/${(await decidable(page, requests)).id}/show`, 'Besluit')
    writeFileSync(stampFile, `${madeFrom}\n`)
  } finally {
    await browser.close()
    await server.stop()
    rmSync(process.env.E2E_HOME, { recursive: true, force: true })
  }
}

/** @param region the part of the page that the picture must show, where it is not at the top */
async function take(page, name, address, region) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('h1').first().waitFor()
  if (region) await page.getByRole('region', { name: region, exact: true }).scrollIntoViewIfNeeded()
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  console.log(join(folder, `${name}.png`))
}

async function list(page, resource, filter) {
  return (await page.request.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()
}

async function first(page, resource, filter) {
  const [record] = await list(page, resource, filter)
  return record ?? missing(resource)
}

/** The first request on which this team lead may decide: not one that they entered themselves. */
async function decidable(page, requests) {
  for (const request of requests) {
    const steps = await (await page.request.get(`/api/plafond_requests/${request.id}/next`)).json()
    if (JSON.stringify(steps).includes('"allowed":true')) return request
  }
  return requests[0] ?? missing('plafond_requests')
}

function missing(resource) {
  throw new Error(`De demo heeft geen ${resource} voor deze afbeelding.`)
}

function hashOfScreens() {
  const hash = createHash('sha256')
  const files = readdirSync('client', { recursive: true }).filter((name) => /\.(tsx?|css|html)$/.test(name))
  for (const name of files.sort()) hash.update(name.replaceAll('\\', '/')).update(readFileSync(join('client', name)))
  return hash.digest('hex')
}
