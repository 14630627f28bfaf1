import { expect, test } from 'vitest'

// A file that cannot be loaded takes its tests along, so that none of them fails: here it does.
const files = { ...import.meta.glob<unknown>('../../server/policy/**/*.ts'), './policies.ts': () => import('./policies.ts') }
const faults = await Promise.all(
  Object.entries(files).map(([name, load]) =>
    load().then(
      () => [],
      (error) => [`${name}: ${error}`],
    ),
  ),
)

test('every file of the rules loads, and so does the inventory', () => expect(faults.flat()).toEqual([]))
