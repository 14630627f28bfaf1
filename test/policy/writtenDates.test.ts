import { describe, expect, test } from 'vitest'
import { datesIn, spelledDatesIn } from '../../server/policy/privacy/writtenDates.ts'

const read = (...groups: string[]) => datesIn({ groups, coded: false }).map(({ year, month, day }) => `${year}/${month}/${day}`)
const spelled = (text: string) => spelledDatesIn(text).map(({ year, month, day }) => `${year}/${month}/${day}`)

describe('KV-P-11: the dates that groups of digits can be read as', () => {
  test.each([
    [['12', '3', '1948'], ['1948/3/12']],
    [['1948', '03', '12'], ['1948/3/12']],
    [['03', '25', '1948'], ['1948/3/25']],
    [
      ['12', '03', '48'],
      ['48/3/12', '48/3/12'],
    ],
    [['12031948'], ['1948/3/12']],
    [['19480312'], ['1948/3/12']],
    [['120348'], ['48/3/12']],
    [['29', '02', '1947'], ['1947/2/29']],
    [['31', '4', '1948'], []],
    [['30', '2', '1948'], []],
    [['0', '3', '1948'], []],
    [['12', '0', '1948'], []],
    [['12', '13', '1848'], []],
    [['12', '03', '948'], []],
    [['12', '03', '11948'], []],
    [['112', '03', '1948'], []],
    [['12', '103', '1948'], []],
    [['001048'], []],
    [['1203194'], []],
    [['120319481'], []],
    [['3', '25', '48'], []],
    [['12', '0348'], []],
    [['1', '2', '0', '3', '4', '8'], ['48/3/12']],
  ])('%j: %j', (groups, dates) => {
    for (const date of dates) expect(read(...groups)).toContain(date)
    if (dates.length === 0) expect(read(...groups)).toEqual([])
  })
})

describe('KV-P-11: the dates with the month in letters', () => {
  test.each(
    ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'].map((name, nth) => [
      name,
      nth + 1,
    ]),
  )('%s is month %i', (name, number) => {
    expect(spelled(`1 ${name} 1948`)).toEqual([`1948/${number}/1`])
    expect(spelled(`${String(name).toUpperCase()} 1, 1948`)).toEqual([`1948/${number}/1`])
  })
  test.each([
    ['0 maart 1948', []],
    ['1 maart 1948', ['1948/3/1']],
    ['31 maart 1948', ['1948/3/31']],
    ['32 maart 1948', []],
    ['12 maart 194', []],
    ['112 maart 1948', []],
    ['12 maarten 1948', []],
    ['1948 mrt 12', ['1948/3/12']],
    ["12-mrt-'48", ['48/3/12']],
  ])('%s: %j', (text, dates) => {
    expect(spelled(text)).toEqual(dates)
  })
})
