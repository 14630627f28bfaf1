import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { frameworkOf } from '../../server/policy/rule_sets/common/framework.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'

const namesOf = (framework: ReturnType<typeof frameworkOf>): string[] => framework.criteria.map(({ criterion }) => criterion)

test.each(['maatwerk', 'digitaal', 'vrijgevestigd'])(
  'GGZ-F-1 to F-9: nine criteria on the track %s, each with its own clause, sentence and chapter',
  (track) => {
    const { note, criteria } = frameworkOf(ggz, track)
    expect(note).toMatchObject({ clause: 'GGZ-F-0', quote: expect.stringContaining('Er kunnen geen rechten aan dit kader worden ontleend') })
    expect(criteria.map(({ clause }) => clause)).toEqual(Array.from({ length: 9 }, (_, index) => `GGZ-F-${index + 1}`))
    expect(criteria[8]).toEqual({
      criterion: 'Betaalbaarheid',
      clause: 'GGZ-F-9',
      quote: ggz.clauses.get('GGZ-F-9')!.quote,
      source: `Inkoopbeleid GGZ 2027, ${ggz.chapters![track]}, Dit spreken wij af in de inkoop`,
    })
  },
)

test('KV-F-0: the same eight names as GGZ-F-1 to F-8, without Betaalbaarheid, all resting on the one clause', () => {
  const framework = frameworkOf(kv, 'standaard')
  expect(framework.note).toMatchObject({ clause: 'KV-F-0' })
  expect(namesOf(framework).sort()).toEqual(
    namesOf(frameworkOf(ggz, 'digitaal'))
      .filter((name) => name !== 'Betaalbaarheid')
      .sort(),
  )
  expect(new Set(framework.criteria.map(({ clause }) => clause))).toEqual(new Set(['KV-F-0']))
  expect(framework.criteria[0]!.source).toBe(framework.note!.source)
})

test('what stands beside a criterion of KV is what its policy says', () => {
  const text = readFileSync(new URL('../../seeds/policies/inkoopbeleid-elv-grz-gzsp-2025-2026.txt', import.meta.url), 'utf8')
  const plain = text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ')
  for (const { criterion, quote } of frameworkOf(kv, 'standaard').criteria) expect(plain).toContain(`${criterion}: ${quote}`)
})

test('a policy without the framework, or a track that it does not stand in, has no criterion', () => {
  expect(frameworkOf(withoutClause(kv, 'KV-F-0'), 'standaard')).toEqual({ note: null, criteria: [] })
  expect(frameworkOf(kv, 'digitaal')).toEqual({ note: null, criteria: [] })
  expect(frameworkOf({ ...kv, framework: null }, 'standaard')).toMatchObject({ note: { clause: 'KV-F-0' }, criteria: [] })
  expect(frameworkOf(withoutClause(ggz, 'GGZ-F-0'), 'digitaal')).toMatchObject({ note: null, criteria: { length: 9 } })
})

test('a criterion without a name goes by its clause, and one that leaves a track is no criterion there', () => {
  expect(namesOf(frameworkOf(withClause(ggz, 'GGZ-F-1', { name: null }), 'digitaal'))[0]).toBe('GGZ-F-1')
  const narrowed = withClause(ggz, 'GGZ-F-1', { tracks: ['maatwerk'] })
  expect(namesOf(frameworkOf(narrowed, 'digitaal'))).not.toContain('Duurzaamheid')
  expect(namesOf(frameworkOf(narrowed, 'maatwerk'))).toContain('Duurzaamheid')
})
