import { startBuiltServer } from '../support/builtServer.ts'
import { test as base } from './fixtures.ts'

/** Tests with a server of their own: a list cannot go out when a contract is added between its check and its publication, as other tests do at any moment. */
export const testOnOwnServer = (name: string, today: string) =>
  base.extend<object, { origin: string }>({
    origin: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
      async ({}, use) => {
        const server = await startBuiltServer(name, today)
        await use(server.url)
        await server.stop()
      },
      { scope: 'worker', timeout: 120_000 },
    ],
  })
