// Histories for scenario files of our own: several steps each, over the same HTTP API, as histories.mjs plays those that were given.
//
// A history is one scenario to run.mjs: its step posts { history: name }, which the wrapper around fetch below does not send on but plays, and answers
// with the last answer of the history, so that `expect` reads as everywhere else.

const histories = new Map()
const real = globalThis.fetch
globalThis.fetch = async (url, init) => {
  if (typeof init?.body !== 'string' || !init.body.includes('"history":')) return real(url, init)
  const { history, contract_id, ...draft } = JSON.parse(init.body)
  if (!histories.has(history)) return real(url, init)
  const { status, body } = await histories.get(history)({ ...api(new URL(url).origin), id: contract_id, draft })
  return new Response(JSON.stringify(body ?? {}), { status, headers: { 'content-type': 'application/json' } })
}

export const staff = 'contracteerder'
export const teamLead = 'teamleider'
export const admin = 'beheerder'

const cookies = new Map()
function api(base) {
  async function cookieOf(who) {
    if (!cookies.has(who)) {
      const body = JSON.stringify({ username: who, password: `demo-${who}` })
      cookies.set(who, real(`${base}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json', origin: base }, body }).then(
        (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')))
    }
    return cookies.get(who)
  }
  /** @param who a demo account, or { token } */
  async function call(who, method, path, body, more = {}) {
    const auth = who.token ? { authorization: `Bearer ${who.token}` } : { cookie: await cookieOf(who) }
    const answer = await real(`${base}/api/${path}`, {
      method, headers: { ...auth, ...more, origin: base, 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  }
  async function must(who, method, path, body, more) {
    const answer = await call(who, method, path, body, more)
    if (answer.status >= 300) throw new Error(`history: ${method} ${path} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return answer.body
  }
  const get = (resource, id, who = staff) => must(who, 'GET', `${resource}/${id}`)
  const list = (resource, filter, who = staff) =>
    must(who, 'GET', `${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), range: '[0,199]', sort: '["id","ASC"]' })}`)
  /** A save of some fields on the version as it stands. A refused one that changed the record is no refusal. */
  async function put(resource, id, fields, who = staff) {
    const before = await get(resource, id)
    const answer = await call(who, 'PUT', `${resource}/${id}`, { version: before.version, ...fields })
    if (answer.status === 422 && JSON.stringify(await get(resource, id)) !== JSON.stringify(before)) return wrong('the refused save changed the record')
    return answer
  }
  async function set(resource, id, fields, who = staff) {
    const answer = await put(resource, id, fields, who)
    if (answer.status >= 300) throw new Error(`history: PUT ${resource}/${id} ${JSON.stringify(fields)} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return answer.body
  }
  async function bulk(resource, id, data, who = staff) {
    const answer = await call(who, 'POST', `${resource}/bulk`, { ids: [id], versions: { [id]: (await get(resource, id)).version }, data })
    return answer.status === 422 && answer.body.refusals?.[id] ? { status: 422, body: { refusals: answer.body.refusals[id] } } : answer
  }
  const post = (resource, fields, who = staff) => call(who, 'POST', resource, fields)
  const make = (resource, fields, who = staff) => must(who, 'POST', resource, fields)
  const contract = (id) => get('contracts', id)
  const qualificationsOf = async (id) => list('qualifications', { provider_id: (await contract(id)).provider_id })
  const amend = (id, field, new_value, effective_on, who = staff) => post('amendments', { contract_id: id, field, new_value, effective_on, reason: 'In overleg.' }, who)
  const del = async (resource, id, who = staff) => call(who, 'DELETE', `${resource}/${id}`, undefined, { 'if-match': `"${(await get(resource, id)).version}"` })
  const policyId = async (code) => (await list('policies', { code }))[0].id
  return { call, must, get, list, put, set, bulk, post, make, contract, qualificationsOf, amend, del, policyId }
}

const wrong = (message) => ({ status: 599, body: { message } })

/** What a history ends in that is no answer of its own: 200 where it is right, else 599 with what was found. */
export const right = (is, found) => (is ? { status: 200, body: {} } : wrong(found))

/** The saves in order; the first one that is refused, or else the last. */
export async function first(...saves) {
  let answer
  for (const save of saves) {
    answer = await save()
    if (answer.status >= 300) return answer
  }
  return answer
}

/** @returns the scenarios of a file, and `play(id, world, expect, history)` that adds one. */
export function scenarios() {
  const all = []
  const play = (id, world, expect, history) => {
    histories.set(id, history)
    all.push({ id, world, step: world.upto === 'none' ? { create: { history: id } } : { line: { history: id } }, expect })
  }
  return { all, play }
}
