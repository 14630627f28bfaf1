import { expect, test } from 'vitest'
import { decisionWords } from '../../../client/features/plafond_requests/decisionWords.ts'

const t = (key: string) => key

test.each([
  ['a raise is confirmed without red', 100_00, 120_00, true],
  ['a rejection, which leaves the plafond, with red', 100_00, 100_00, false],
  ['a decision anew that lowers it, with red', 120_00, 100_00, false],
])('%s', (_name, now, next, harmless) => {
  expect(decisionWords(t, now, next).harmless).toBe(harmless)
})
