// What the files of scenarios that take several steps share: see histories.mjs for the form. A step that posts { play: name } is not sent to the
// server; its history is played here, and its last answer is the answer to the step.

const histories = new Map()
const real = globalThis.fetch
globalThis.fetch = async (url, init) => {
  const body = typeof init?.body === 'string' && init.body.includes('"play":') ? JSON.parse(init.body) : {}
  if (!histories.has(body.play)) return real(url, init)
  const { play, contract_id, ...draft } = body
  const answer = await histories.get(play)({ ...api(new URL(url).origin), id: contract_id, draft })
  return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status, headers: { 'content-type': 'application/json' } })
}

/** The scenarios of one file, and how each is told. */
export function scenarioFile() {
  const all = []
  const play = (id, world, expect, history) => {
    histories.set(id, history)
    all.push({ id, world, step: world.upto === 'none' ? { create: { play: id } } : { line: { play: id } }, expect })
  }
  return { all, play }
}

export const staff = 'contracteerder'
export const teamLead = 'teamleider'

/** What a history must end in that is no answer of the server. */
export const right = (is, found) => (is ? { status: 200, body: {} } : { status: 599, body: { message: found } })

/** The saves in order; the first one that is refused, or else the last. */
export async function first(...saves) {
  let answer
  for (const save of saves) {
    answer = await save()
    if (answer.status >= 300) return answer
  }
  return answer
}

const cookies = new Map()
function cookieOf(base, who) {
  const key = `${base} ${who}`
  if (!cookies.has(key)) cookies.set(key, login(base, who))
  return cookies.get(key)
}

async function login(base, who) {
  const body = JSON.stringify({ username: who, password: `demo-${who}` })
  const answer = await real(`${base}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json', origin: base }, body })
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

function api(base) {
  async function call(who, method, path, body, more = {}) {
    const auth = who.token ? { authorization: `Bearer ${who.token}` } : { cookie: await cookieOf(base, who) }
    const headers = { ...auth, ...more, origin: base, 'content-type': 'application/json' }
    const answer = await real(`${base}/api/${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    const text = await answer.text()
    try {
      return { status: answer.status, body: JSON.parse(text) }
    } catch {
      return { status: answer.status, body: text }
    }
  }
  async function must(who, method, path, body) {
    const answer = await call(who, method, path, body)
    if (answer.status >= 300) throw new Error(`history: ${method} ${path} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return answer.body
  }
  const get = (resource, id, who = staff) => must(who, 'GET', `${resource}/${id}`)
  const list = (resource, filter, who = staff) => must(who, 'GET', `${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), range: '[0,199]', sort: '["id","ASC"]' })}`)
  /** A save of some fields on the version as it stands. A refused one that changed the record is no refusal. */
  async function put(resource, id, fields, who = staff) {
    const before = await get(resource, id)
    const answer = await call(who, 'PUT', `${resource}/${id}`, { version: before.version, ...fields })
    const isChanged = answer.status === 422 && JSON.stringify(await get(resource, id)) !== JSON.stringify(before)
    return isChanged ? right(false, 'the refused save changed the record') : answer
  }
  async function set(resource, id, fields, who = staff) {
    const answer = await put(resource, id, fields, who)
    if (answer.status >= 300) throw new Error(`history: PUT ${resource}/${id} ${JSON.stringify(fields)} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return answer.body
  }
  const post = (resource, fields, who = staff) => call(who, 'POST', resource, fields)
  const make = (resource, fields, who = staff) => must(who, 'POST', resource, fields)
  /** The same change of some records at once. */
  async function bulk(resource, ids, data, who = staff) {
    const versions = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, (await get(resource, id)).version])))
    return call(who, 'POST', `${resource}/bulk`, { ids, versions, ...data })
  }
  /** The same for one record, answered as a save of that record alone is. */
  async function bulkOne(resource, id, data) {
    const answer = await bulk(resource, [id], { data })
    const refusals = answer.status === 422 && answer.body.refusals?.[id]
    return refusals ? { status: 422, body: { refusals } } : answer
  }
  const policyId = async (code) => (await list('policies', { code }))[0].id
  const contract = (id) => get('contracts', id)
  const providerOf = async (id) => (await contract(id)).provider_id
  const setProvider = async (id, fields) => set('providers', await providerOf(id), fields)
  const qualificationsOf = async (id) => list('qualifications', { provider_id: await providerOf(id) })
  const assessment = async (id, clause, who = staff) => (await list('assessments', { contract_id: id, clause }, who))[0]
  const assess = async (id, clause, fields) => set('assessments', (await assessment(id, clause)).id, fields)
  const amend = (id, field, new_value, effective_on, who = staff) => post('amendments', { contract_id: id, field, new_value, effective_on, reason: 'In overleg.' }, who)
  const del = async (resource, id, who = staff) => call(who, 'DELETE', `${resource}/${id}`, undefined, { 'if-match': `"${(await get(resource, id)).version}"` })
  return { call, must, get, list, put, set, post, make, bulk, bulkOne, policyId, contract, providerOf, setProvider, qualificationsOf, assessment, assess, amend, del }
}

// ---------------------------------------------------------------- worlds and usual steps

export const proof = { evidence: 'Vastgelegd in het dossier.' }
export const held = (kind, more = {}) => ({ kind, since: '2020-01-01', ...proof, ...more })
export const applied = (kind, applied_on, more = {}) => ({ kind, state: 'applied', applied_on, ...proof, ...more })
export const regular = (setting) => ({ performance: 'regulier', setting, tariff_percentage: 88 })
export const line = (performance, more = {}) => ({ performance, tariff_percentage: 95, ...more })

const explained = { explanation: 'Toelichting.' }
export const offered = { status: 'offered', questionnaire_sent_on: '2026-09-15', offered_on: '2026-09-15', received_on: '2026-09-15', ...explained }
export const signed = { status: 'signed', questionnaire_answered_on: '2026-09-25', signed_on: '2026-10-01' }
export const active = { status: 'active', processed_on: '2026-12-15' }
export const kvOffered = { status: 'offered', questionnaire_sent_on: '2024-08-01', offered_on: '2024-08-01', received_on: '2024-08-01', ...explained }
export const kvSigned = { status: 'signed', questionnaire_answered_on: '2024-09-15', signed_on: '2024-10-01' }
export const bespokeOffer = { status: 'offered', offered_on: '2026-10-05', received_on: '2026-10-06', ...explained }
export const bespokeSigned = { status: 'signed', signed_on: '2026-10-25' }
export const counter = { party: 'insurer', sent_on: '2026-09-10', tariff_percentage: 92, plafond_cents: 100_000_000, explanation: 'Tegenvoorstel.' }

export const ofTrack = (track) => (upto, world = {}) => ({ track, upto, ...world })
export const digital = ofTrack('digitaal')
export const practice = ofTrack('vrijgevestigd')
export const bespoke = ofTrack('maatwerk')
export const kv = ofTrack('standaard')

export const asNew = { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand' }
export const newInstitution = (upto, world = {}) => digital(upto, { ...world, contract: { ...asNew, ...world.contract } })
export const kvAsNew = { origin: 'new', requested_on: '2024-05-15', duty_of_care_explanation: 'Te weinig bedden in de regio.' }
export const kvNew = (upto, world = {}) => kv(upto, { ...world, contract: { ...kvAsNew, ...world.contract } })
export const gzsp = (upto, provider, world = {}) => kv(upto, { care_type: 'gzsp', provider, ...world })
/** A practice without an agreement in the reference year, signed on 20 March 2027 for 1 April. */
export const newPractice = (upto, world = {}) =>
  practice(upto, {
    qualifications: [held('kibg')],
    ...world,
    contract: { origin: 'new', requested_on: '2027-02-10', starts_on: '2027-04-01', ...world.contract },
    path: {
      offered: { offered_on: '2027-03-01', received_on: '2027-03-02', questionnaire_sent_on: '2027-03-01' },
      signed: { signed_on: '2027-03-20', questionnaire_answered_on: '2027-03-10' },
      active: { processed_on: '2027-03-25' },
      ...world.path,
    },
  })
export const practiceSigned = { status: 'signed', signed_on: '2027-03-20', questionnaire_answered_on: '2027-03-10' }
