import { beforeAll, describe, expect, test } from 'vitest'
import { setToday } from '../../../../client/ui/common/dates.ts'
import { type ReadingContext, readTyped, type TypedKind } from '../../../../client/ui/typed/readTyped.ts'
import { writeTyped } from '../../../../client/ui/typed/writeTyped.ts'

beforeAll(() => setToday('2027-12-01'))

const reads = (kind: TypedKind, rows: readonly (readonly [string, number | string | null])[], context?: ReadingContext) =>
  test.each(rows)(`${kind}: “%s” is %s`, (text, value) => expect(readTyped(kind, text, context)).toEqual({ value }))
const refuses = (kind: TypedKind, rows: readonly (readonly [string, string])[], context?: ReadingContext) =>
  test.each(rows)(`${kind}: “%s” is marked (%s), and is neither 0 nor nothing`, (text, problem) => {
    const read = readTyped(kind, text, context)
    expect(read.problem).toBe(`app.validation.${problem}`)
    expect(read).not.toHaveProperty('value')
  })

describe('amounts, in whole cents', () => {
  reads('euro', [
    ['€ 1.200.000,00', 120_000_000],
    ['€\u00a01.200.000,00', 120_000_000],
    ['1\u202f200\u202f000,50', 120_000_050],
    ['\u200b1.200\u200b,00\ufeff', 120_000],
    ['1,2 mln', 120_000_000],
    ['€ 1,2 mln.', 120_000_000],
    ['1.25 miljoen', 125_000_000],
    ['1,234 mln', 123_400_000],
    ['812 dzd', 81_200_000],
    ['3 ton', 30_000_000],
    ['2,5 mld euro', 250_000_000_000],
    ['500k', 50_000_000],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1,234,567', 123_456_700],
    ['1234.5', 123_450],
    ['12.5', 1_250],
    ['1.200', 120_000],
    ['12.000.000', 1_200_000_000],
    ['1’200’000', 120_000_000],
    ["1'200.50", 120_050],
    ['€ 5,-', 500],
    ['€ 5,--', 500],
    ['€ 5,—', 500],
    ['12,', 1_200],
    ['0,05', 5],
    [',5', 50],
    ['1,200.00', 120_000],
    ['10,0500', 1_005],
    ['EUR 7', 700],
    ['0', 0],
    ['-0', 0],
    ['', null],
    [' \u00a0\u200b ', null],
  ])
  refuses('euro', [
    ['dertig', 'euro'],
    ['twee ton', 'euro'],
    ['-', 'euro'],
    ['€', 'euro'],
    ['50%', 'euro'],
    ['1.23,00', 'euro'],
    ['1,2,3', 'euro'],
    ['1 2', 'euro'],
    ['12 34', 'euro'],
    ['1e5', 'euro'],
    ['1.200 000', 'euro'],
    ['–5', 'negative'],
    ['-3,10', 'negative'],
    ['(1.234)', 'negative'],
    ['1.234,56-', 'negative'],
    ['1,234', 'two_readings'],
    ['1.234 mln', 'two_readings'],
    ['0.125', 'decimals'],
    ['0,125', 'decimals'],
    ['1.2345', 'decimals'],
    ['12345,678', 'decimals'],
    ['99999999999999999', 'too_large'],
  ])
})

describe('percentages and indices', () => {
  reads('percentage', [
    ['10,05', 10.05],
    ['95,00', 95],
    ['92,5', 92.5],
    ['12.5', 12.5],
    ['33,33%', 33.33],
    ['33,33\u00a0%', 33.33],
    ['50 procent', 50],
    ['100', 100],
    ['0', 0],
    ['', null],
  ])
  refuses('percentage', [
    ['dertig', 'percentage'],
    ['33,33%%', 'percentage'],
    ['€ 5', 'percentage'],
    ['%', 'percentage'],
    ['-5', 'negative'],
    ['0.125', 'decimals'],
    ['33,333', 'decimals'],
    ['1.200', 'two_readings'],
  ])
  reads('percentage', [['33,333333', 33.333333]], { decimals: 6 })
  reads('percentage', [['70%', 70]], { decimals: 0 })
  refuses('percentage', [['70,5', 'whole']], { decimals: 0 })
  reads('index', [
    ['103,5', 103.5],
    ['0,95', 0.95],
    ['103.25', 103.25],
  ])
  refuses('index', [
    ['0.125', 'decimals'],
    ['honderd', 'index'],
    ['103%', 'index'],
  ])
})

describe('counts and years', () => {
  reads('count', [
    ['40', 40],
    ['1.200', 1_200],
    ['1 200', 1_200],
    ['5,0', 5],
    ['007', 7],
    ['', null],
  ])
  refuses('count', [
    ['12.5', 'whole'],
    ['0.125', 'whole'],
    ['1,200', 'two_readings'],
    ['veertig', 'count'],
    ['40%', 'count'],
    ['–1', 'negative'],
  ])
  reads('year', [['2027', 2027]])
  refuses('year', [
    ['27', 'year'],
    ['2.027', 'year'],
    ['20270', 'year'],
  ])
})

describe('dates', () => {
  reads('date', [
    ['30-09-2027', '2027-09-30'],
    ['30-9-2027', '2027-09-30'],
    ['30/9/27', '2027-09-30'],
    ['30.9.2027', '2027-09-30'],
    ['30 9 2027', '2027-09-30'],
    ['30092027', '2027-09-30'],
    ['20270930', '2027-09-30'],
    ['2027-09-30', '2027-09-30'],
    ['2027-09-30 00:00:00', '2027-09-30'],
    ['30 juni 2026', '2026-06-30'],
    ['30\u00a0juni\u00a02026', '2026-06-30'],
    ['\u200b30‑06‑2026', '2026-06-30'],
    ['1 mrt. 2027', '2027-03-01'],
    ["1 mei '27", '2027-05-01'],
    ['woensdag 30 juni 2027', '2027-06-30'],
    ['wo 30-6-2027', '2027-06-30'],
    ['1-4-98', '1998-04-01'],
    ['1-4-47', '2047-04-01'],
    ['1-4-48', '1948-04-01'],
    ['29-02-2028', '2028-02-29'],
    ['30-9', '2027-09-30'],
    ['30 juni', '2027-06-30'],
    ['1-1', '2028-01-01'],
    ['29-2', '2028-02-29'],
    ['', null],
  ])
  reads('date', [['30-9', '2025-09-30']], { near: '2025-08-01' })
  refuses(
    'date',
    [
      '31-09-2027',
      '29-02-2027',
      '13-13-2027',
      '09/16/2027',
      'morgen',
      '0-1-2027',
      '30',
      '30-9-20277',
      '1-1-0027',
      '30 julli 2026',
      '-',
      '2027-09-30T22:00:00Z',
    ].map((text) => [text, 'date'] as const),
  )
})

test('a box shows what it understood, as a Dutch reader writes it', () => {
  expect(writeTyped('euro', 120_000_000)).toBe('1.200.000,00')
  expect(writeTyped('percentage', 10.05)).toBe('10,05')
  expect(writeTyped('percentage', 95)).toBe('95')
  expect(writeTyped('index', 103.5)).toBe('103,5')
  expect(writeTyped('count', 1_200)).toBe('1.200')
  expect(writeTyped('year', 2027)).toBe('2027')
  expect(writeTyped('date', '2027-09-30')).toBe('30-09-2027')
  expect(writeTyped('euro', 'twee ton')).toBe('twee ton')
  expect(writeTyped('count', null)).toBe('')
})
