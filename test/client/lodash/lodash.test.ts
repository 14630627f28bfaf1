import { createRequire } from 'node:module'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import debounce from '../../../client/lodash/debounce.ts'
import defaults from '../../../client/lodash/defaults.ts'
import difference from '../../../client/lodash/difference.ts'
import get from '../../../client/lodash/get.ts'
import isEqual from '../../../client/lodash/isEqual.ts'
import pick from '../../../client/lodash/pick.ts'
import set from '../../../client/lodash/set.ts'
import union from '../../../client/lodash/union.ts'

/** The package itself, as react-admin has it: what ours must do alike. */
const lodash = createRequire(createRequire(import.meta.url).resolve('react-admin'))('lodash')

const key = fc.constantFrom('a', 'b', 'c', 'a.b', '0', '1')
const leaf = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom('', 'x', null, undefined, true, Number.NaN), fc.constant(new Date(0)))
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(key, tie('any'), { maxKeys: 3 })),
})).any
const record = fc.dictionary(key, value, { maxKeys: 4 })
const path = fc.oneof(
  key,
  fc.array(fc.constantFrom('a', 'b', 'c', '0', '1'), { minLength: 1, maxLength: 3 }),
  fc.constantFrom('a.b.c', 'a[0].b', 'c.0', 'b[1]'),
)
const ids = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('1', Number.NaN, null)), { maxLength: 6 })

/** For many cases, ours gives what the other gives. */
const alike = <Case extends [unknown, ...unknown[]]>(
  cases: { [At in keyof Case]: fc.Arbitrary<Case[At]> },
  ours: (...given: Case) => unknown,
  theirs: (...given: Case) => unknown,
) =>
  fc.assert(
    fc.property(...cases, (...given) => {
      expect(ours(...given)).toEqual(theirs(...given))
    }),
    { numRuns: 2_000, seed: 1 },
  )

test('get reads what lodash reads', () => {
  alike([record, path, value], get, lodash.get)
  expect([get(null, 'a', 1), get(undefined, 'a'), get('text', 'length')]).toEqual([1, undefined, 4])
})

test('set writes what lodash writes', () => {
  alike(
    [record, path, value],
    (into, at, what) => set(structuredClone(into), at, what),
    (into, at, what) => lodash.set(structuredClone(into), at, what),
  )
  expect(set({}, '__proto__.polluted', true)).toEqual({})
  expect({}).not.toHaveProperty('polluted')
})

test('isEqual says what lodash says', () => {
  alike([value, value], isEqual, lodash.isEqual)
  alike(
    [value],
    (one) => isEqual(one, structuredClone(one)),
    () => true,
  )
})

test('isEqual comes to an end where something refers to itself, and knows classes, maps, sets and functions apart', () => {
  const loop = (name: string) => {
    const made: Record<string, unknown> = { name }
    made.self = made
    return made
  }
  const run = () => 1
  const pairs: [unknown, unknown][] = [
    [loop('x'), loop('x')],
    [loop('x'), loop('y')],
    [new Map([[1, { a: 1 }]]), new Map([[1, { a: 1 }]])],
    [new Map([[1, { a: 1 }]]), new Map([[1, { a: 2 }]])],
    [new Set([1, 2]), new Set([2, 1])],
    [new Set([1, 2]), new Set([1, 3])],
    [new Date(1), new Date(2)],
    [new Date(1), { ...new Date(1) }],
    [run, run],
    [run, () => 1],
    [[], {}],
    [Promise.resolve(), Promise.resolve()],
    [{ a: undefined }, {}],
    [0, -0],
  ]
  for (const [one, other] of pairs) expect(isEqual(one, other)).toBe(lodash.isEqual(one, other))
})

test('pick, defaults, union and difference give what lodash gives', () => {
  alike([record, fc.array(fc.constantFrom('a', 'b', 'c', 'd'))], pick, lodash.pick)
  alike(
    [record, record, record],
    (one, two, three) => defaults({ ...one }, two, three),
    (one, two, three) => lodash.defaults({ ...one }, two, three),
  )
  alike([ids, ids, ids], union, lodash.union)
  alike([ids, ids, ids], difference, lodash.difference)
  expect([union(undefined, [1]), difference(undefined, [1]), pick(undefined, ['a']), defaults({}, undefined)]).toEqual([[1], [], {}, {}])
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['ours', debounce],
  ['lodash’s', lodash.debounce],
])('%s debounce runs once, with the last call’s words, after the pause, and not at all when it is called off', (_, make) => {
  const run = vi.fn()
  const later = make(run, 100)
  later('a')
  vi.advanceTimersByTime(90)
  later('b')
  vi.advanceTimersByTime(90)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(run.mock.calls).toEqual([['b']])
  later('c')
  later.cancel()
  vi.advanceTimersByTime(200)
  expect(run).toHaveBeenCalledOnce()
})
