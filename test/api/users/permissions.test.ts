import { describe, expect, test } from 'vitest'
import { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import type { AccountName } from '../../support/templates.ts'

const roles: Record<string, AccountName> = {
  viewer: 'raadpleger',
  contracting: 'contracteerder',
  team_lead: 'teamleider',
  publisher: 'publicist',
  admin: 'beheerder',
}
const everybody = Object.keys(roles)
const staff = ['contracting', 'team_lead']
const admin = ['admin']

type Expected = Record<'list' | 'show' | 'create' | 'edit' | 'delete', string[] | 'unsaid'>

/** Everybody reads a case, the contracting staff and the team lead keep it. */
const aCase: Expected = { list: everybody, show: everybody, create: staff, edit: staff, delete: staff }
/** Everybody reads the policies, the admin changes them; whether one is made or removed by hand is not said. */
const aCatalogue: Expected = { list: everybody, show: everybody, create: 'unsaid', edit: admin, delete: 'unsaid' }

/** Who may do what, from the tables of `domain.md` and `api.md`, independent of `server/access.ts`. */
const expected: Record<string, Expected> = {
  providers: aCase,
  qualifications: aCase,
  contracts: aCase,
  tariff_lines: aCase,
  proposals: aCase,
  production: aCase,
  plafond_requests: aCase,
  questions: aCase,
  coordination_requests: aCase,
  extension_requests: aCase,
  statute_switches: aCase,
  initiatives: aCase,
  assessments: { ...aCase, create: [], delete: [] },
  amendments: { ...aCase, edit: 'unsaid', delete: 'unsaid' },
  publications: { list: everybody, show: everybody, create: ['publisher'], edit: ['publisher'], delete: ['publisher'] },
  publication_entries: { list: everybody, show: everybody, create: [], edit: [], delete: [] },
  publication_points: { list: everybody, show: everybody, create: [], edit: ['publisher'], delete: [] },
  policy_impacts: { list: everybody, show: everybody, create: [], edit: [], delete: [] },
  policy_impact_lines: { list: everybody, show: everybody, create: [], edit: [], delete: [] },
  framework_scores: aCase,
  // Opened by the server, when a contract becomes active.
  first_year_monitors: { ...aCase, create: [] },
  first_year_talks: aCase,
  grz_benchmarks: aCase,
  roll_overs: { list: everybody, show: everybody, create: [], edit: [], delete: [] },
  policy_editions: { list: everybody, show: everybody, create: [], edit: [], delete: [] },
  gathered_changes: { list: everybody, show: everybody, create: admin, edit: admin, delete: admin },
  policies: aCatalogue,
  clauses: aCatalogue,
  conditions: aCatalogue,
  tasks: { ...aCase, create: [], edit: 'unsaid', delete: [] },
  audit_events: { list: 'unsaid', show: 'unsaid', create: [], edit: [], delete: [] },
  users: { list: everybody, show: everybody, create: admin, edit: admin, delete: 'unsaid' },
  saved_views: { list: everybody, show: everybody, create: everybody, edit: everybody, delete: everybody },
  api_tokens: { list: admin, show: admin, create: admin, edit: 'unsaid', delete: admin },
  jobs: { list: admin, show: admin, create: [], edit: admin, delete: [] },
  mails: { list: admin, show: admin, create: [], edit: admin, delete: [] },
}
/** What a role that never changes anything of this kind is refused even where the rest is unsaid. */
const neverChanges: Record<string, string[]> = {
  amendments: ['viewer', 'publisher', 'admin'],
  tasks: ['viewer', 'publisher', 'admin'],
  policies: ['viewer', 'publisher', 'contracting', 'team_lead'],
  clauses: ['viewer', 'publisher', 'contracting', 'team_lead'],
  conditions: ['viewer', 'publisher', 'contracting', 'team_lead'],
  users: ['viewer', 'publisher', 'contracting', 'team_lead'],
  api_tokens: ['viewer', 'publisher', 'contracting', 'team_lead'],
}
const nobody = 999_999

/** A call that answers 403 without the permission, and with it fails harmlessly on what comes after: there is no such record, or nothing was sent. */
const calls: Record<keyof Expected, (resource: string) => [method: string, path: string, body?: unknown]> = {
  list: (resource) => ['GET', resource],
  show: (resource) => ['GET', `${resource}/${nobody}`],
  create: (resource) => ['POST', resource, {}],
  edit: (resource) => ['PUT', `${resource}/${nobody}`, { version: 1 }],
  delete: (resource) => ['DELETE', `${resource}/${nobody}`],
}
const permitted: Record<keyof Expected, number[]> = { list: [200], show: [404], create: [422], edit: [404], delete: [404] }

const grid = Object.entries(expected).flatMap(([resource, operations]) =>
  Object.entries(operations).flatMap(([operation, who]) => everybody.map((role) => ({ resource, operation: operation as keyof Expected, role, who }))),
)

describe('role × resource × operation', () => {
  const app = useApp()

  test.each(grid)('$role: $operation $resource', async ({ resource, operation, role, who }) => {
    const answer = await (await app.as(roles[role])).call(...calls[operation](resource))
    const seen = `${answer.status} ${JSON.stringify(answer.body)?.slice(0, 300)}`
    if (who === 'unsaid') {
      const changes = ['create', 'edit', 'delete'].includes(operation)
      if (changes && neverChanges[resource]?.includes(role)) expect([403, 404, 405], seen).toContain(answer.status)
      else expect(answer.status, seen).toBeLessThan(500)
    } else if (who.length === 0) expect([403, 404, 405], seen).toContain(answer.status)
    else if (who.includes(role)) expect(permitted[operation], seen).toContain(answer.status)
    else expect(answer, seen).toAnswer(403)
  })

  test.each(grid.filter(({ role }) => role === 'viewer'))('nobody: $operation $resource', async ({ resource, operation }) => {
    expect((await app.anonymous.call(...calls[operation](resource))).status).toBe(401)
  })

  test.each(Object.keys(expected).filter((resource) => expected[resource].edit !== 'unsaid'))('bulk changes of %s follow the same table', async (resource) => {
    const { edit, delete: remove } = expected[resource]
    for (const role of everybody) {
      const session = await app.as(roles[role])
      const changed = await session.call('POST', `${resource}/bulk`, { ids: [nobody], versions: { [nobody]: 1 }, data: {} })
      if (edit !== 'unsaid' && !edit.includes(role)) expect([403, 404, 405], `${role} ${JSON.stringify(changed)}`).toContain(changed.status)
      if (edit !== 'unsaid' && edit.length > 0 && !edit.includes(role)) expect(changed).toAnswer(403)
      const removed = await session.call('POST', `${resource}/bulk`, { ids: [nobody], delete: true })
      if (remove !== 'unsaid' && remove.length > 0 && !remove.includes(role)) expect(removed).toAnswer(403)
    }
  })

  test.each(Object.keys(expected).filter((resource) => expected[resource].create !== 'unsaid'))(
    'saves of many of %s follow the same table',
    async (resource) => {
      const { create } = expected[resource]
      for (const role of everybody) {
        const made = await (await app.as(roles[role])).call('POST', `${resource}/rows`, { rows: [{}], dry_run: true })
        if (create !== 'unsaid' && !create.includes(role)) expect([403, 404, 405], `${role} ${JSON.stringify(made)}`).toContain(made.status)
        if (create !== 'unsaid' && create.length > 0 && !create.includes(role)) expect(made).toAnswer(403)
      }
    },
  )

  test.each(everybody)('the identity of %s lists what the table allows', async (role) => {
    const identity = await (await app.as(roles[role])).must('GET', 'auth/me')
    expect(identity).toMatchObject({ username: roles[role], role, id: expect.any(Number), full_name: expect.any(String) })
    for (const [resource, operations] of Object.entries(expected))
      for (const [operation, who] of Object.entries(operations)) {
        if (who === 'unsaid') continue
        const listed = identity.permissions[resource]?.includes(operation) ?? false
        expect(listed, `${operation} ${resource}`).toBe(who.includes(role))
      }
    expect(identity.permissions.plafond_requests.includes('decide')).toBe(role === 'team_lead')
    expect(identity.permissions.contracts.includes('end')).toBe(role === 'team_lead')
  })

  test.each(['publicist', 'raadpleger', 'beheerder'] as const)('%s is told in /next that the step is not theirs', async (name) => {
    const contract = await app.aContract({ upto: 'assessing' })
    const steps = await (await app.as(name)).must('GET', `contracts/${contract.id}/next`)
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps as unknown as { allowed: boolean }[]) expect(step.allowed).toBe(false)
  })

  test('a change is refused before it is looked for, and looked for before its version', async () => {
    const reader = await app.as('raadpleger')
    const staffMember = await app.as('contracteerder')
    const provider = await app.aProvider()
    expect(await reader.call('PUT', `providers/${nobody}`, {})).toAnswer(403)
    expect(await staffMember.call('PUT', `providers/${nobody}`, {})).toAnswer(404)
    expect(await staffMember.call('PUT', `providers/${provider.id}`, { nonsense: 1 })).toAnswer(428)
    expect(await staffMember.call('PUT', `providers/${provider.id}`, { version: 99, nonsense: 1 })).toAnswer(409, 'version_conflict')
    expect(await staffMember.call('PUT', `providers/${provider.id}`, { version: 1, nonsense: 1 })).toBeInvalidAt('nonsense')
  })
})

describe('users', () => {
  const app = useApp()

  test('everybody reads ids and names, and nothing else', async () => {
    const reader = await app.as('raadpleger')
    const users = await reader.list('users')
    expect(users).toHaveLength(7)
    for (const user of users)
      expect(
        Object.keys(user)
          .filter((key) => user[key] !== null)
          .sort(),
      ).toEqual(['full_name', 'id'])
    const one = await reader.get('users', users[0].id)
    expect(
      Object.keys(one)
        .filter((key) => one[key] !== null)
        .sort(),
    ).toEqual(['full_name', 'id'])
  })

  test.each([{ role: 'admin' }, { username: 'beheerder' }, { username_like: 'beheer' }, { role: ['admin'] }])(
    'what is hidden is not found by asking for it: %o',
    async (filter) => {
      const answer = await (await app.as('raadpleger')).query('users', { filter, range: [0, 9], sort: ['id', 'ASC'] })
      if (answer.status === 200) expect(answer.body).toHaveLength(0)
      else expect([400, 403]).toContain(answer.status)
    },
  )

  test('nor by searching or sorting', async () => {
    const reader = await app.as('raadpleger')
    const found = await reader.query('users', { filter: { q: 'contracteerder2' }, range: [0, 9] })
    if (found.status === 200) expect(found.body).toHaveLength(0)
    const orders = await Promise.all(['ASC', 'DESC'].map((order) => reader.query('users', { sort: ['role', order], range: [0, 9] })))
    if (orders[0].status === 200) expect(orders[0].body).toEqual(orders[1].body)
  })

  test('no answer holds a password, and the admin sees the rest', async () => {
    const admin = await app.as('beheerder')
    const users = await admin.list('users')
    expect(users.find((user) => user.username === 'teamleider')).toMatchObject({ role: 'team_lead', full_name: 'Noor Bakker', active: true })
    expect(JSON.stringify(users)).not.toMatch(/argon2|password_hash/)
  })

  test('the admin makes an account that can sign in, changes its role, and closes it', async () => {
    const admin = await app.as('beheerder')
    const made = await admin.post('users', { username: 'nieuw', full_name: 'Nieuwe Collega', role: 'viewer', password: 'een-lang-wachtwoord-1' })
    expect(made).toAnswer(201)
    expect(JSON.stringify(made.body)).not.toMatch(/argon2|een-lang-wachtwoord/)
    expect(JSON.stringify(await admin.list('audit_events', { resource: 'users', record_id: made.body.id }))).not.toMatch(/argon2|een-lang-wachtwoord/)
    const colleague = await Session.login(app.url, 'nieuw', 'een-lang-wachtwoord-1')
    expect(await colleague.post('providers', { name: 'X', kind: 'institution' })).toAnswer(403)
    const promoted = await admin.must('PUT', `users/${made.body.id}`, { version: made.body.version, role: 'contracting' })
    const promotedColleague = await Session.login(app.url, 'nieuw', 'een-lang-wachtwoord-1')
    expect(await promotedColleague.post('providers', { name: 'X', kind: 'institution' })).toAnswer(201)
    await admin.must('PUT', `users/${made.body.id}`, { version: promoted.version, active: false })
    expect(await promotedColleague.call('GET', 'providers')).toAnswer(401)
    expect((await app.anonymous.call('POST', 'auth/login', { username: 'nieuw', password: 'een-lang-wachtwoord-1' })).status).toBe(401)
  })
})
