import { describe, expect, test } from 'vitest'
import { guardedCell, plainCell } from '../../../server/platform/http/cells.ts'

describe('a cell of a CSV file', () => {
  test.each([
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["''", "''"],
    ['Zwolle', 'Zwolle'],
    ['', ''],
    ['=cmd()', "'=cmd()"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@naam', "'@naam"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=cmd()", "''=cmd()"],
    ["''-", "'''-"],
    ['06012345', '="06012345"'],
    ['="06012345"', `'="06012345"`],
  ])('%j is written %j, and reads back', (value, cell) => {
    expect(guardedCell(value)).toBe(cell)
    expect(plainCell(cell)).toBe(value)
  })
})
