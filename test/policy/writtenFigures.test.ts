import { describe, expect, test } from 'vitest'
import { writtenFigures } from '../../server/policy/editions/writtenFigures.ts'

type Kind = keyof ReturnType<typeof writtenFigures>

/** What is read of a text, without what is not there: each kind with its values as they are written and understood. */
const read = (text: string, kind: Kind) => writtenFigures(text)[kind]
const values = (text: string, kind: 'percentages' | 'euros' | 'days' | 'years' | 'yearLengths' | 'dayNumbers' | 'durationsInYears' | 'durationsInMonths') =>
  writtenFigures(text)[kind].map(({ value }) => value)

describe('numbers in words', () => {
  const dutch = 'nul,één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,dertien,veertien,vijftien,zestien,zeventien,achttien,negentien,twintig'
  const english = 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen'
  test('Dutch ones to twenty, English ones to fifteen', () => {
    expect(dutch.split(',').flatMap((word) => values(`${word} procent`, 'percentages'))).toEqual(Array.from({ length: 21 }, (_, place) => place))
    expect(english.split(',').flatMap((word) => values(`${word} per cent`, 'percentages'))).toEqual(Array.from({ length: 16 }, (_, place) => place))
  })

  test.each([
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['drieëndertig', 33],
    ['vierenveertig', 44],
    ['negenenvijftig', 59],
    ['zestig', 60],
    ['zeventig', 70],
    ['achtentachtig', 88],
    ['negenennegentig', 99],
    ['honderd', 100],
    ['Zeventig', 70],
    ['twenty', 20],
    ['twenty-one', 21],
    ['thirty-nine', 39],
    ['forty-two', 42],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy-five', 75],
    ['eighty', 80],
    ['ninety-nine', 99],
  ])('%s', (word, value) => expect(values(`bij ${word} procent`, 'percentages')).toEqual([value]))

  test('"een" and "tweeentwintig" are no numbers, nor is a word that ends in one', () => {
    expect(values('een dag, tweeentwintig dagen, bijzes weken', 'days')).toEqual([])
  })

  test('a number both ways counts once', () => {
    expect(read('binnen zes (6) weken', 'days')).toEqual([{ text: 'zes (6) weken', value: 42 }])
  })

  test('decimals, with a comma or a point', () => expect(values('2,5% of 2.5 procent', 'percentages')).toEqual([2.5, 2.5]))
})

describe('amounts of money', () => {
  test.each([
    ['€ 500', 500],
    ['€500,50', 500.5],
    ['€ 1.200.000,00', 1_200_000],
    ['€ 1,3 mln', 1_300_000],
    ['€ 2 miljoen', 2_000_000],
    ['€ 2 Miljoen', 2_000_000],
    ['€ 75 duizend', 75_000],
    ['€ 1.250', 1250],
  ])('%s', (text, value) => expect(read(`ten hoogste ${text}, per jaar`, 'euros')).toEqual([{ text, value }]))
})

describe('dates', () => {
  test.each([
    ['maart', 3],
    ['mrt.', 3],
    ['mar', 3],
    ['March', 3],
    ['april', 4],
    ['apr', 4],
    ['mei', 5],
    ['May', 5],
    ['juni', 6],
    ['jul', 7],
    ['July', 7],
    ['augustus', 8],
    ['August', 8],
    ['aug', 8],
    ['sept.', 9],
    ['okt', 10],
    ['Oct', 10],
    ['november', 11],
    ['dec.', 12],
    ['jan', 1],
    ['feb', 2],
  ])('15 %s', (name, month) => expect(read(`op 15 ${name} 2027 gaat het in`, 'dates')).toMatchObject([{ day: 15, month, year: 2027 }]))

  test('a day of a month without a year keeps its words; a point after a short month is not part of them', () => {
    expect(read('op 1 sept. volgt', 'dates')).toEqual([{ text: '1 sept', day: 1, month: 9, year: null, bound: null }])
  })

  test.each([
    ['vóór 1 juli', 'excluded'],
    ['voor 1 juli', 'excluded'],
    ['before 1 July', 'excluded'],
    ['vóór\n 1 juli', 'excluded'],
    ['op of vóór 1 juli', 'included'],
    ['on or before 1 July', 'included'],
    ['uiterlijk 1 juli', 'included'],
    ['niet later dan 1 juli', 'included'],
    ['no later than 1 July', 'included'],
    ['tot en met 1 juli', 'included'],
    ['t/m  1 juli', 'included'],
    ['op 1 juli', null],
    ['het akkoord van 1 juli', null],
    ['hiervoor 1 juli', null],
    ['vóór die dag, op 1 juli', null],
    ['uiterlijk, of op 1 juli', null],
  ])('%s: %s', (text, bound) => expect(read(text, 'dates')).toMatchObject([{ bound }]))

  test('what is read as a date is not read again as a month or a year', () => {
    const figures = writtenFigures('op 30 juni 2026, 30-06-2026 en 2026-06-30')
    expect(figures.dates).toHaveLength(3)
    expect([figures.months, figures.years]).toEqual([[], []])
  })

  test('a number of a hundred and one signs before it does not reach its bound', () => {
    expect(read(`uiterlijk ${' '.repeat(40)} 1 juli`, 'dates')).toMatchObject([{ bound: null }])
  })
})

describe('months, years and terms', () => {
  test('a span of months has a first and a last day', () => {
    expect(read('januari 2022 t/m juni 2024', 'months')).toMatchObject([
      { month: 1, year: 2022, edge: 'first' },
      { month: 6, year: 2024, edge: 'last' },
    ])
  })

  test('a part of a month names no year', () =>
    expect(read('begin november', 'months')).toEqual([{ text: 'begin november', month: 11, year: null, edge: null }]))

  test.each<[string, Parameters<typeof values>[1], number[]]>([
    ['in de afgelopen vijf volle jaren', 'durationsInYears', [5]],
    ['productie jaar T-2', 'durationsInYears', [2]],
    ['een tweejarige overeenkomst', 'yearLengths', [2]],
    ['a 3 year agreement', 'yearLengths', []],
    ['a 3-year agreement', 'yearLengths', [3]],
    ['drie maanden', 'durationsInMonths', [3]],
    ['zes weken en 3 dagen', 'days', [42, 3]],
    ['2 kalenderdagen', 'days', [2]],
    ['dag 43', 'dayNumbers', [43]],
    ['2026 en 2027', 'years', [2026, 2027]],
    ['1998 en 2051', 'years', []],
  ])('%s: %s', (text, kind, wanted) => expect(values(text, kind)).toEqual(wanted))
})

test('a text without figures has none', () => {
  expect(Object.values(writtenFigures('Wij maken afspraken over de zorg.')).flat()).toEqual([])
  expect(Object.values(writtenFigures('')).flat()).toEqual([])
})
