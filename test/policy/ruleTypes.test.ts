import { expect, test } from 'vitest'
import { rulesAbout } from '../../server/policy/engine/rulesAbout.ts'
import type { ContractFieldRule, ContractRule, ContractSubject, RequestRule } from '../../server/policy/engine/subjects.ts'

const { and, has, narrowed } = rulesAbout<ContractSubject>()
const said = { holds: () => true, message: () => '' }

// Each line below must not compile: the type check fails where one does.
const mistyped = [
  // @ts-expect-error: no such step
  { clause: 'X', on: ['singed'], field: 'signed_on', ...said } satisfies ContractRule,
  // @ts-expect-error: no such field
  { clause: 'X', on: ['signed'], field: 'singed_on', ...said } satisfies ContractRule,
  // @ts-expect-error: no such field, from a function
  { clause: 'X', on: ['signed'], field: () => 'singed_on', ...said } satisfies ContractRule,
  // @ts-expect-error: a step of contracts
  { clause: 'X', on: ['signed'], field: 'submitted_on', ...said } satisfies RequestRule,
  // @ts-expect-error: no such field
  { field: 'singed_on', on: ['signed'], ...said } satisfies ContractFieldRule,
  // @ts-expect-error: no such field to be filled in
  has('contract', 'singed_on'),
  narrowed({
    ...said,
    clause: 'X',
    on: ['signed'],
    field: 'signed_on',
    applies: (_: ContractSubject) => true,
    // @ts-expect-error: nothing says that there is a day
    holds: ({ contract }) => contract.signed_on > '',
  }),
  // @ts-expect-error: nothing says that the clause has a date
  narrowed({ ...said, clause: 'X', on: ['signed'], field: 'signed_on', holds: ({ judgedOn }, { date }) => judgedOn <= date }),
]

const filled = and(has('contract', 'starts_on', 'ends_on'), ({ contract }) => contract.starts_on < contract.ends_on)

test('a guard asks for every field and its condition', () => {
  const asked = (starts_on: string | null, ends_on: string | null) => filled({ contract: { starts_on, ends_on } } as ContractSubject)
  expect(asked('2027-01-01', '2027-12-31')).toBe(true)
  expect(asked(null, '2027-12-31')).toBe(false)
  expect(asked('2027-01-01', null)).toBe(false)
  expect(asked('2027-12-31', '2027-01-01')).toBe(false)
  expect(mistyped).toHaveLength(8)
})
