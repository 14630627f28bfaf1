import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate, HttpClient } from 'openapi-typescript-codegen'
import { afterAll, afterEach, expect, test } from 'vitest'
import { output } from './commandOutput.ts'
import { startServer, stopServers, temporaryFolder } from './serverProcess.ts'

const folder = temporaryFolder()
const root = join(import.meta.dirname, '../..')
// Inside the project, so that its packages are found from there.
const generated = join(root, `reports/generated-client-${process.pid}`)

afterEach(stopServers)
afterAll(() => {
  folder.remove()
  rmSync(generated, { recursive: true, force: true })
})

/** What somebody writes who knows the API by its description alone: the compiler sees to it that each answer is of the type that is used here. */
const integration = `
import { ApiError, AuthService, type Contracts, ContractsService, type NextSteps, OpenAPI, type Providers, ProvidersService } from './client'

OpenAPI.BASE = process.argv[2]!
const plainFetch = globalThis.fetch
let cookie = ''
globalThis.fetch = async (address, init) => {
  const answer = await plainFetch(address, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), origin: OpenAPI.BASE, cookie } })
  const set = answer.headers.getSetCookie()[0]
  if (set) cookie = set.split(';')[0]!
  return answer
}

await AuthService.postAuthLogin({ requestBody: { username: 'contracteerder', password: 'demo-contracteerder' } })
const contracts: Contracts[] = await ContractsService.listContracts({ filter: '{"status":"draft"}', range: '[0,4]', sort: '["id","ASC"]' })
const contract: Contracts = await ContractsService.getContracts({ id: contracts[0]!.id })
const steps: NextSteps = await ContractsService.getContractsNext({ id: contract.id })
const provider: Providers = await ProvidersService.getProviders({ id: contract.provider_id })
const outcome = await ProvidersService.updateProviders({ id: provider.id, requestBody: { version: provider.version + 1, city: 'Elders' } }).then(
  () => 'saved',
  (error: unknown) => (error instanceof ApiError ? \`\${error.status} \${(error.body as { code: string }).code}\` : String(error)),
)
console.log(JSON.stringify({ statuses: contracts.map(({ status }) => status), steps: steps.map(({ status }) => status), outcome }))
`

test('a client that is generated from the description lists, reads, asks what may follow and meets a conflict, typed', async () => {
  const { url } = await startServer({ SEED: 'demo', DATABASE_URL: `sqlite://${join(folder.path, 'client.db')}` })
  mkdirSync(generated, { recursive: true })
  writeFileSync(join(generated, 'openapi.json'), await (await fetch(`${url}/api/openapi.json`)).text())
  await generate({ input: join(generated, 'openapi.json'), output: join(generated, 'client'), httpClient: HttpClient.FETCH, useOptions: true })
  writeFileSync(join(generated, 'integration.ts'), integration)
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--target', 'es2023', '--moduleResolution', 'bundler', '--types', 'node']
  expect(await output(join(root, 'node_modules/.bin/tsc'), [...options, join(generated, 'integration.ts'), '--ignoreConfig'])).toBe('')
  const told = JSON.parse(await output(join(root, 'node_modules/.bin/tsx'), [join(generated, 'integration.ts'), url]))
  expect(told.statuses.length).toBeGreaterThan(0)
  expect(new Set(told.statuses)).toEqual(new Set(['draft']))
  expect(told.steps).toContain('withdrawn')
  expect(told.outcome).toBe('409 version_conflict')
})
