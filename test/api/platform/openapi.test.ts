import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete']
const resources = [
  'policies',
  'clauses',
  'conditions',
  'providers',
  'qualifications',
  'contracts',
  'tariff_lines',
  'assessments',
  'proposals',
  'production',
  'plafond_requests',
  'amendments',
  'framework_scores',
  'first_year_monitors',
  'first_year_talks',
  'grz_benchmarks',
  'coordination_requests',
  'extension_requests',
  'tasks',
  'audit_events',
  'users',
]
const others = [
  'POST /api/auth/login',
  'POST /api/auth/logout',
  'GET /api/auth/me',
  'GET /api/contracts/{id}/next',
  'GET /api/contracts/{id}/framework',
  'GET /api/plafond_requests/{id}/next',
  'GET /api/coordination_requests/{id}/next',
  'GET /api/extension_requests/{id}/next',
  'GET /api/contracts/facets',
  'GET /api/plafond_requests/facets',
  'GET /api/contracts/totals',
  'GET /api/plafond_requests/totals',
  'GET /api/production/totals',
  'GET /api/providers/{id}/contractable',
  'GET /api/conditions/{id}/outcomes',
  'POST /api/policies/{id}/impact',
  'GET /api/policy_impact_lines/facets',
  'GET /api/policy_impact_lines/export',
]

describe('the description of the API', () => {
  const app = useApp()
  let document: Row
  let operations: { method: string; path: string; operation: Row; pathItem: Row }[]

  beforeAll(async () => {
    document = (await app.anonymous.call('GET', 'openapi.json')).body
    const base: string = document.servers?.[0]?.url ?? ''
    operations = Object.entries(document.paths as Row).flatMap(([path, pathItem]) =>
      methods
        .filter((method) => pathItem[method])
        .map((method) => ({
          method: method.toUpperCase(),
          path: `${base.replace(/\/$/, '')}${path}`,
          operation: pathItem[method],
          pathItem,
        })),
    )
  })

  test('is OpenAPI 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    expect(operations.length).toBeGreaterThan(50)
  })

  test('every reference in it leads somewhere', () => {
    for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(reference).toMatch(/^#\//)
      const target = reference
        .slice(2)
        .split('/')
        .reduce((node: Row | undefined, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)
      expect(target, reference).toBeDefined()
    }
  })

  test('every operation has responses with a description, and its path’s parameters', () => {
    for (const { method, path, operation, pathItem } of operations) {
      const name = `${method} ${path}`
      expect(Object.keys(operation.responses ?? {}).length, name).toBeGreaterThan(0)
      for (const [status, response] of Object.entries(operation.responses as Row)) {
        expect(status, name).toMatch(/^([1-5]\d\d|[1-5]XX|default)$/)
        if (!response.$ref) expect(response.description, `${name} ${status}`).toEqual(expect.any(String))
      }
      const declared = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
        .filter((parameter: Row) => parameter.in === 'path')
        .map((parameter: Row) => parameter.name)
      expect(declared.sort(), name).toEqual([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]).sort())
    }
  })

  test('is valid to a strict validator', async () => {
    const { valid, errors } = await new Validator().validate(document)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('every operation has an id of its own, and every id in a path is a whole number that is required', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids.every((id) => /^[a-z][A-Za-z]+$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { method, path, operation } of operations.filter((one) => one.path.includes('{id}'))) {
      const id = operation.parameters.find((parameter: Row) => parameter.in === 'path')
      expect(id, `${method} ${path}`).toMatchObject({ name: 'id', required: true, schema: { type: 'integer', minimum: 1 } })
    }
  })

  test('every list tells how it is filtered, sorted and paged, and the header that it carries', async () => {
    const lists = operations.filter(({ operation }) => operation.operationId.startsWith('list'))
    expect(lists.length).toBeGreaterThan(25)
    for (const { path, operation } of lists) {
      const described = Object.fromEntries(operation.parameters.map((parameter: Row) => [parameter.name, parameter]))
      expect(described.filter.description, path).toMatch(/_gte.*Velden: id, /)
      expect('[0,24]', path).toMatch(new RegExp(described.range.schema.pattern))
      expect(described.sort.schema.example ?? described.sort.example ?? '["id","ASC"]', path).toMatch(new RegExp(described.sort.schema.pattern))
      expect(operation.responses['200'].headers['Content-Range'].schema.pattern, path).toBeDefined()
    }
    const { headers } = await (await app.as('contracteerder')).query('providers', { range: [0, 4] })
    expect(headers.get('content-range')).toMatch(new RegExp(lists[0]!.operation.responses['200'].headers['Content-Range'].schema.pattern))
  })

  test('every list can be had as a file, with the parameters and kinds of file that the server takes', async () => {
    for (const path of operations
      .filter(({ operation }) => operation.operationId.startsWith('list') && operation.operationId !== 'listWork')
      .map((one) => one.path)) {
      const file = operations.find((one) => one.method === 'GET' && one.path === `${path}/export`)?.operation
      expect(file, path).toBeDefined()
      expect(Object.keys(file!.responses['200'].content), path).toEqual(['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
      if (path === '/api/policy_impact_lines') continue
      expect(file!.parameters.map((parameter: Row) => parameter.name).sort(), path).toEqual(['columns', 'filter', 'format', 'heads', 'sort', 'title', 'words'])
      const asked = Object.fromEntries(
        file!.parameters
          .filter((parameter: Row) => parameter.example ?? parameter.schema.example)
          .map((one: Row) => [one.name, one.example ?? one.schema.example]),
      )
      const session = await app.as(file!['x-roles'].includes('admin') ? 'beheerder' : 'contracteerder')
      for (const format of file!.parameters.find((parameter: Row) => parameter.name === 'format').schema.enum) {
        const answer = await fetch(`${app.url}${path}/export?${new URLSearchParams({ ...asked, format })}`, { headers: session.headers })
        expect(answer.status, `${path} ${await answer.clone().text()}`).toBe(200)
        expect(Object.keys(file!.responses['200'].content)).toContain(answer.headers.get('content-type')?.split(';')[0])
      }
    }
  })

  test('a text that is required is not blank', () => {
    expect(document.components.schemas.ProvidersInput.properties.name).toMatchObject({ type: 'string', minLength: 1, maxLength: 200 })
    expect(document.components.schemas.ProvidersInput.properties.city.minLength).toBeUndefined()
  })

  test.each(resources)('covers %s', (resource) => {
    const described = operations.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{id}')}`)
    expect(described).toContain(`GET /api/${resource}`)
    expect(described).toContain(`GET /api/${resource}/{id}`)
  })

  test.each(others)('covers %s', (route) => {
    expect(operations.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{id}')}`)).toContain(route)
  })

  test('describes no operation that the server does not have', async () => {
    const session = await app.as('beheerder')
    for (const { method, path } of operations.filter((candidate) => candidate.path.startsWith('/api/') && !candidate.path.includes('/auth/'))) {
      const answer = await session.call(
        method,
        path.slice('/api/'.length).replace(/\{[^}]+\}/g, '999999'),
        method === 'GET' || method === 'DELETE' ? undefined : { ids: [] },
      )
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      if (!path.includes('{')) expect(answer.status, `${method} ${path}`).not.toBe(404)
    }
  })

  test('describes every change that the server takes', () => {
    const described = new Set(operations.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{id}')}`))
    for (const resource of [
      'providers',
      'qualifications',
      'contracts',
      'tariff_lines',
      'proposals',
      'production',
      'plafond_requests',
      'framework_scores',
      'first_year_talks',
      'grz_benchmarks',
    ])
      for (const route of [`POST /api/${resource}`, `PUT /api/${resource}/{id}`, `DELETE /api/${resource}/{id}`, `POST /api/${resource}/bulk`])
        expect([...described]).toContain(route)
  })

  test('the fields of an answer are those that are described', async () => {
    const described = (operations.find(({ method, path }) => method === 'GET' && /^\/api\/contracts\/\{[^}]+\}$/.test(path))?.operation.responses['200']
      .content['application/json'].schema ?? {}) as Row
    const schema: Row = described.$ref ? document.components.schemas[described.$ref.split('/').at(-1) ?? ''] : described
    const contract = await app.aContract({ upto: 'active' })
    for (const field of Object.keys(contract)) expect(Object.keys(schema.properties ?? {}), field).toContain(field)
  })

  const describedAt = (method: string, path: string): Row =>
    operations.find((one) => one.method === method && one.path.replace(/\{[^}]+\}/g, '{id}') === `/api/${path}`)?.operation.responses ?? {}

  test('every operation tells what a call without session, to nothing, or of the wrong form is answered', () => {
    for (const { method, path, operation } of operations.filter((one) => !one.path.startsWith('/api/public/'))) {
      const expected = ['500', '503']
      if (operation.security?.length !== 0) expected.push('401')
      if (path.includes('{')) expected.push('404')
      if (method !== 'GET') expected.push('400', '403', '413', '415')
      if ((operation.parameters ?? []).some((parameter: Row) => parameter.in === 'query')) expected.push('400')
      expect(Object.keys(operation.responses), `${method} ${path}`).toEqual(expect.arrayContaining(expected))
      if (method === 'PUT' || path.endsWith('/bulk')) expect(Object.keys(operation.responses), `${method} ${path}`).toContain('428')
    }
  })

  const malformed = '{"name": '
  const large = JSON.stringify({ name: 'x'.repeat(2_100_000) })
  const elsewhere = { origin: 'https://elders.example' }
  test.each<[number, string, string, unknown?, Record<string, string>?]>([
    [404, 'PUT', 'providers/{id}', { version: 1 }],
    [404, 'DELETE', 'providers/{id}'],
    [404, 'GET', 'contracts/{id}/next'],
    [404, 'GET', 'providers/{id}/contractable'],
    [404, 'POST', 'providers/bulk', { ids: [999_999], data: { city: 'X' }, versions: { 999999: 1 } }],
    [400, 'POST', 'providers', malformed],
    [400, 'PUT', 'providers/{id}', malformed],
    [400, 'POST', 'providers/bulk', { ids: 'alle' }],
    [400, 'POST', 'auth/login', malformed],
    [400, 'POST', 'auth/password', {}],
    [400, 'GET', 'contracts/facets?filter=onzin'],
    [413, 'POST', 'providers', large],
    [413, 'POST', 'auth/login', large],
    [415, 'POST', 'providers', {}, { 'content-type': 'application/json; charset=klingon' }],
    [403, 'POST', 'auth/login', {}, elsewhere],
    [403, 'POST', 'auth/logout', {}, elsewhere],
    [403, 'POST', 'providers', {}, elsewhere],
    [403, 'POST', 'policies/{id}/copy', {}],
  ])('tells of the %d that %s %s can be answered', async (status, method, path, body, headers) => {
    const answer = await (await app.as('contracteerder')).call(method, path.replace('{id}', '999999'), body, headers)
    expect(answer).toAnswer(status)
    const described = describedAt(method, path.split('?')[0]!)[String(status)]
    expect(described?.content['application/json'].schema).toBeDefined()
    expect(validated(described.content['application/json'].schema, answer.body)).toBeNull()
  })

  test('tells of the answers to the steps of a list, and to several records at once', async () => {
    const publisher = await app.as('publicist')
    for (const step of ['compose', 'check', 'publish', 'schedule', 'withdraw']) {
      expect(await publisher.call('POST', `publications/999999/${step}`, {})).toAnswer(404)
      expect(Object.keys(describedAt('POST', `publications/{id}/${step}`))).toEqual(expect.arrayContaining(['400', '404', '409', '422', '428']))
    }
    expect(await publisher.call('GET', 'publications/999999/differences')).toAnswer(404)
    expect(Object.keys(describedAt('GET', 'publications/{id}/differences'))).toEqual(expect.arrayContaining(['400', '404']))
    const staff = await app.as('contracteerder')
    const { id } = await app.aProvider()
    const bulk = describedAt('POST', 'providers/bulk')
    expect(await staff.post('providers/bulk', { ids: [id], data: { city: 'X' } })).toAnswer(428)
    const refused = await staff.post('providers/bulk', { ids: [id], versions: { [id]: 1 }, data: { name: '' } })
    expect(refused).toAnswer(422)
    expect(validated(bulk['422'].content['application/json'].schema, refused.body)).toBeNull()
  })

  test.each(['beheerder', 'contracteerder', 'raadpleger'] as const)('describes what %s is answered', async (name) => {
    await app.aContract({ upto: 'active' })
    const session = await app.as(name)
    for (const resource of ['users', 'assessments', 'contracts', 'providers', 'policies', 'clauses']) {
      const { schema } = describedAt('GET', resource)['200'].content['application/json']
      expect(validated(schema, await session.list(resource)), resource).toBeNull()
    }
  })

  /** What is wrong with a value by a schema of the document; null where nothing is. */
  function validated(schema: Row, value: unknown): string | null {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const validate = ajv.compile({ ...schema, components: document.components })
    return validate(value) ? null : JSON.stringify(validate.errors?.slice(0, 5))
  }
})
