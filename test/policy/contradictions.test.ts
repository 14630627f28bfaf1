import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addDays, addYears } from '../../server/model/dates.ts'
import { contradictionsOf, contradictionsOfTitle, type SpokenClause } from '../../server/policy/editions/contradictions.ts'
import { clauseDates, movesAlong } from '../../server/policy/editions/rebaseToPeriod.ts'
import type { Clause, Policy } from '../../server/policy/engine/policy.ts'
import { ggz, kv } from './policies.ts'

const readings: Record<string, string> = parse(readFileSync(new URL('../../seeds/policies/readings.nl.yaml', import.meta.url), 'utf8'))
const clauseOf = (policy: Policy, code: string, changes: Partial<SpokenClause> = {}): SpokenClause => ({
  ...policy.clauses.get(code)!,
  reading_nl: readings[code] ?? null,
  ...changes,
})
const policyOf = (code: string): Policy => (code.startsWith('KV') ? kv : ggz)
const flagged = (code: string, changes: Partial<SpokenClause>, policy = policyOf(code)): string[] =>
  contradictionsOf(policy, clauseOf(policy, code, changes)).map(({ field, message }) => `${field}: ${message}`)
/** A policy with its period and every date a number of years on, as a copy has them. */
const moved = (policy: Policy, years: number): Policy => ({
  ...policy,
  contract_starts_on: addYears(policy.contract_starts_on, years),
  contract_ends_on: addYears(policy.contract_ends_on, years),
  reference_year: policy.reference_year + years,
})
const movedClause = (policy: Policy, code: string, years: number): SpokenClause => {
  const clause = clauseOf(policy, code)
  const dates = clauseDates.map((name) => [name, movesAlong(clause) && clause[name] ? addYears(clause[name], years) : clause[name]])
  return { ...clause, ...Object.fromEntries(dates) }
}

test('no clause of either policy contradicts itself as it stands, nor their titles', () => {
  for (const policy of [ggz, kv]) {
    expect([...policy.clauses.keys()].flatMap((code) => flagged(code, {}))).toEqual([])
    expect(contradictionsOfTitle(policy)).toEqual([])
  }
})

describe('a figure that is moved by one is flagged in every clause whose words name it', () => {
  const figures = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const
  const all = [ggz, kv].flatMap((policy) =>
    [...policy.clauses.values()].flatMap((clause) => figures.filter((figure) => clause[figure] !== null).map((figure) => [clause.code, figure] as const)),
  )
  // The timetable of KV names its phases alone, "Begin november" no day, and P-1 its term nowhere; P-14 says the year 2025 only.
  const unsaid = ['KV-TP-1', 'KV-TP-2', 'KV-TP-3', 'KV-P-1'].flatMap((code) => figures.map((figure) => `${code} ${figure}`)).concat('KV-P-14 from_date')

  test.each(all.filter(([code, figure]) => !unsaid.includes(`${code} ${figure}`)))('%s %s', (code, figure) => {
    const value = policyOf(code).clauses.get(code)![figure]!
    for (const by of [1, -1]) {
      const other = typeof value === 'number' ? value + by : addDays(value, by)
      expect(flagged(code, { [figure]: other } as Partial<Clause>), `${figure} ${other}`).not.toEqual([])
    }
  })
})

describe('says what to edit', () => {
  test.each<[string, Partial<SpokenClause>, string]>([
    ['GGZ-PL-1', { percentage: 75 }, 'quote: In de tekst van het beleid staat 70%, bij het percentage 75%. Pas een van beide aan.'],
    ['GGZ-PL-1', { date: '2027-09-15' }, 'quote: In de tekst van het beleid staat 30 september, bij de uiterste datum 15-09-2027. Pas een van beide aan.'],
    ['GGZ-M-7', { preferred_date: '2026-08-15' }, 'quote: In de tekst van het beleid staat 1 september, bij de streefdatum 15-08-2026. Pas een van beide aan.'],
    ['GGZ-V-2', { days: 28 }, 'quote: In de tekst van het beleid staat zes weken, bij de termijn in dagen 28. Pas een van beide aan.'],
    ['GGZ-U-5', { years: 3 }, 'reading_nl: In de toepassing staat vijf volle jaren, bij de termijn in jaren 3. Pas een van beide aan.'],
    ['GGZ-PL-8', { reading: 'Due on day 30.' }, 'reading: In de Engelse toepassing staat day 30, bij de termijn in dagen 42. Pas een van beide aan.'],
    ['GGZ-U-5', { text: 'in de afgelopen drie jaar' }, 'text: In de voorwaarde staat drie jaar, bij de termijn in jaren 5. Pas een van beide aan.'],
    [
      'GGZ-DG-5',
      { section: 'Voor instellingen zonder overeenkomst in 2024' },
      'section: In de paragraaf staat 2024, de contractperiode loopt van 01-01-2027 tot en met 31-12-2027 en het referentiejaar is 2026. Pas een van beide aan.',
    ],
    [
      'GGZ-M-5',
      { date: '2028-05-31' },
      'date: Bij de uiterste datum staat 31-05-2028, de contractperiode loopt van 01-01-2027 tot en met 31-12-2027 en het referentiejaar is 2026. Pas de datum aan.',
    ],
    [
      'GGZ-DG-1',
      { date_excluded: true },
      'quote: In de tekst van het beleid staat tot en met 1 oktober 2026, bij de bepaling is die dag zelf al te laat. Pas de woorden of de datum aan.',
    ],
    [
      'GGZ-DG-4',
      { date_excluded: false },
      'quote: In de tekst van het beleid staat vóór 1 juli 2026, bij de bepaling is die dag zelf nog op tijd. Pas de woorden of de datum aan.',
    ],
    [
      'KV-I-8',
      { quote: 'driejarige overeenkomsten' },
      'quote: In de tekst van het beleid staat driejarige, de contractperiode loopt van 01-01-2025 tot en met 31-12-2026. Pas een van beide aan.',
    ],
    [
      'GGZ-I-1',
      { quote: 'hoogstens € 1.200.000,00', reading: 'At most € 1,3 mln.' },
      'reading: In de Engelse toepassing staat € 1,3 mln, in de tekst van het beleid € 1.200.000,00. Pas een van beide aan.',
    ],
  ])('%s %j', (code, changes, expected) => {
    expect(flagged(code, changes)).toContain(expected)
  })
})

describe('reads Dutch as it is written', () => {
  test.each<[string, Partial<SpokenClause>]>([
    ['GGZ-PL-1', { quote: 'bij het bereiken van zeventig procent en niet later dan 30-09-2027' }],
    ['GGZ-PL-1', { quote: 'bij 70 procent, uiterlijk 30 sept. 2027' }],
    ['GGZ-V-2', { quote: 'binnen 42 dagen' }],
    ['GGZ-V-2', { quote: 'binnen tweeënveertig kalenderdagen' }],
    ['GGZ-V-2', { quote: 'binnen zes (6) weken' }],
    ['KV-P-11', { quote: 'langer dan drie maanden', days: 90 }],
    ['GGZ-U-5', { quote: 'in de afgelopen 60 maanden' }],
    ['GGZ-DG-4', { quote: 'uiterlijk 30 juni 2026' }],
    ['GGZ-DG-4', { quote: 'vóór 1 juli' }],
    ['GGZ-DG-1', { quote: 'vóór 2 oktober 2026' }],
    ['GGZ-M-5', { quote: 'uiterlijk 31 mei 2026' }],
    ['GGZ-X-1', { quote: 'in 15% van de gevallen, binnen 3 weken, voor € 500' }],
    ['GGZ-C-1', { quote: 'uiterlijk 31 december 2026, zodat u vanaf 1 januari 2027 kunt declareren' }],
    ['KV-TP-4', { quote: 'Publicatie op 12 november' }],
    ['KV-P-13', { quote: 'vanaf november 2021' }],
    ['GGZ-U-5', { text: 'wie de tekst herhaalt, zonder getal' }],
  ])('and finds nothing against %s %j', (code, changes) => {
    expect(flagged(code, { reading: null, reading_nl: null, ...changes })).toEqual([])
  })

  test.each<[string, Partial<SpokenClause>, string]>([
    ['GGZ-PL-1', { quote: 'bij 75 procent' }, '75 procent'],
    ['GGZ-PL-1', { quote: 'bij vijfenzeventig procent' }, 'vijfenzeventig procent'],
    ['GGZ-V-2', { quote: 'binnen twee maanden' }, 'twee maanden'],
    ['GGZ-V-2', { quote: 'binnen eenenveertig dagen' }, 'eenenveertig dagen'],
    ['GGZ-DG-4', { quote: 'vóór 1 juli 2027' }, '1 juli 2027'],
    ['GGZ-DG-4', { quote: 'uiterlijk 29 juni 2026' }, '29 juni 2026'],
    ['GGZ-M-5', { quote: 'uiterlijk 31-05-2027' }, '31-05-2027'],
    ['KV-I-3', { quote: 'periode februari 2022 t/m juni 2024' }, 'februari 2022'],
    ['KV-I-3', { quote: 'periode januari 2022 t/m mei 2024' }, 'mei 2024'],
    ['KV-TP-3', { date: '2024-12-08' }, 'Begin november'],
    ['KV-P-8', { quote: 'productie jaar T-3' }, 'T-3'],
  ])('and flags %s %j', (code, changes, said) => {
    expect(flagged(code, changes).join()).toContain(` ${said}, `)
  })
})

describe('what is told of, and what beside it is not', () => {
  const plain = { reading: null, reading_nl: null, section: '', text: null } as const
  const fields = (code: string, changes: Partial<SpokenClause>, policy = policyOf(code)) => [
    ...new Set(contradictionsOf(policy, clauseOf(policy, code, { ...plain, ...changes })).map(({ field }) => field)),
  ]

  test.each<[string, string, Partial<SpokenClause>, string[]]>([
    ['a condition that repeats the quote is not told twice', 'GGZ-V-2', { quote: 'binnen 41 dagen', text: 'binnen 41 dagen' }, ['quote']],
    ['one in words of its own is', 'GGZ-V-2', { quote: 'binnen 41 dagen', text: 'in 41 dagen' }, ['quote', 'text']],
    ['the quote is of this policy, whatever it names', 'KV-I-3', { quote: 'Volgens het ggz-beleid van 2030.' }, ['quote']],
    ['a reading’s sentence on other care is not', 'KV-TP-3', { quote: 'Zie daar.', reading: 'The GGZ-policy says 2030. The rest does not.' }, []],
    ['its sentence on this care is', 'KV-TP-3', { quote: 'Zie daar.', reading: 'The ELV policy says 2030.' }, ['reading']],
    ['a date in the reference year', 'GGZ-M-5', { quote: 'Op tijd.', date: '2026-01-01' }, []],
    ['the day before it', 'GGZ-M-5', { quote: 'Op tijd.', date: '2025-12-31' }, ['date']],
    ['the last day of the period', 'GGZ-M-5', { quote: 'Op tijd.', date: '2027-12-31' }, []],
    ['the day after it', 'GGZ-M-5', { quote: 'Op tijd.', date: '2028-01-01' }, ['date']],
    ['a wished day outside the period', 'GGZ-M-7', { quote: 'Op tijd.', date: null, preferred_date: '2028-01-01' }, ['preferred_date']],
    ['a first day may lie long before it', 'KV-I-3', { quote: 'Op tijd.', date: null, from_date: '2019-01-01' }, []],
    ['a year of the period', 'GGZ-X-1', { quote: 'in 2027' }, []],
    ['the reference year', 'GGZ-X-1', { quote: 'in 2026' }, []],
    ['the year before it', 'GGZ-X-1', { quote: 'in 2025' }, ['quote']],
    ['the year after the period', 'GGZ-X-1', { quote: 'in 2028' }, ['quote']],
    ['a year of its own date', 'GGZ-M-5', { quote: 'in 2025', date: '2025-05-31' }, ['date']],
    ['a register without a date has years of its own', 'KV-P-11', { quote: 'in 2019', days: null }, []],
    ['a register with one has that year alone', 'KV-P-14', { quote: 'in 2019' }, ['quote']],
    ['84 days are three months', 'KV-P-11', { quote: 'drie maanden', days: 84 }, []],
    ['83 are not', 'KV-P-11', { quote: 'drie maanden', days: 83 }, ['quote']],
    ['93 days are three months', 'KV-P-11', { quote: 'drie maanden', days: 93 }, []],
    ['94 are not', 'KV-P-11', { quote: 'drie maanden', days: 94 }, ['quote']],
    ['60 months are five years', 'GGZ-U-5', { quote: 'in 60 maanden' }, []],
    ['59 are not', 'GGZ-U-5', { quote: 'in 59 maanden' }, ['quote']],
    ['a length in years beside a term in years is that term’s', 'GGZ-U-5', { quote: 'een driejarige termijn' }, []],
    ['a percentage of its own is held against that', 'GGZ-PL-1', { quote: 'bij 70%', reading: 'At 75%.' }, ['reading']],
    ['without one, against the quote', 'GGZ-X-1', { quote: 'bij 15%', reading: 'At 20%.' }, ['reading']],
    ['the same as the quote', 'GGZ-X-1', { quote: 'bij 15%', reading: 'At 15%.' }, []],
    ['one of two that the quote names', 'GGZ-X-1', { quote: 'van 15% tot 20%', reading: 'At 20%.' }, []],
    ['a quote without amounts leaves them free', 'GGZ-X-1', { quote: 'naar vermogen', reading: 'At 20%, or € 500.' }, []],
  ])('%s', (_name, code, changes, found) => expect(fields(code, changes)).toEqual(found))

  test('both amounts of a quote are named, and a percentage that differs is told once', () => {
    const changes = { ...plain, quote: 'van € 100 tot € 200', reading: 'At most € 300.' }
    expect(flagged('GGZ-X-1', changes)).toEqual([
      'reading: In de Engelse toepassing staat € 300, in de tekst van het beleid € 100 en € 200. Pas een van beide aan.',
    ])
    expect(flagged('GGZ-PL-1', { ...plain, quote: 'bij 70%', reading: 'At 75%.' })).toEqual([
      'reading: In de Engelse toepassing staat 75%, bij het percentage 70%. Pas een van beide aan.',
    ])
  })

  test('a register’s years are held against its own dates', () => {
    expect(flagged('KV-P-14', { ...plain, quote: 'in 2019', date: '2027-01-01' })).toEqual([
      'quote: In de tekst van het beleid staat 2019, bij de bepaling 2027 en 2025. Pas een van beide aan.',
    ])
  })

  test('a first day that the words name otherwise is called the begin date', () => {
    expect(flagged('KV-P-14', { ...plain, quote: 'vanaf 1 februari 2025' })).toEqual([
      'quote: In de tekst van het beleid staat 1 februari 2025, bij de begindatum 01-01-2025. Pas een van beide aan.',
    ])
  })

  test('a title may name each year of the period, and none after or before it', () => {
    const titled = (title: string) => contradictionsOfTitle({ ...kv, title, code: 'KV' }).map(({ message }) => message.slice(0, 24))
    expect(titled('Elv 2025 en 2026')).toEqual([])
    expect(titled('Elv 2024 en 2027')).toEqual(['In de titel staat 2024, ', 'In de titel staat 2027, '])
  })
})

describe('days without a date of the clause', () => {
  const found = (quote: string, policy = ggz) => flagged('GGZ-X-1', { quote, reading: null, reading_nl: null, section: '', text: null }, policy)
  const outside = 'de contractperiode loopt van 01-01-2027 tot en met 31-12-2027. Pas een van beide aan.'
  test.each([
    ['op 31 december 2026', []],
    ['op 31 december 2025', [`quote: In de tekst van het beleid staat 31 december 2025, ${outside}`]],
    ['op 31 december 2027', []],
    ['op 2 januari 2028', [`quote: In de tekst van het beleid staat 2 januari 2028, ${outside}`]],
    ['per 1 januari 2027', []],
    ['per 1 januari 2026', [`quote: In de tekst van het beleid staat 1 januari 2026, ${outside}`]],
    ['per 1 januari', []],
  ])('%s', (quote, wanted) => expect(found(quote)).toEqual(wanted))

  test('with a reference year after the first year of the period, the first year counts', () => {
    const policy = { ...ggz, reference_year: 2028 }
    expect(found('op 31 december 2027', policy)).toEqual([])
    expect(found('op 31 december 2026', policy)).toHaveLength(1)
  })
})

describe('a copy for a next period whose words still say the old years', () => {
  test.each([
    ['GGZ-DG-1', 1, ['quote']],
    ['GGZ-DG-4', 1, ['quote', 'section']],
    ['GGZ-DG-10', 1, ['quote', 'section', 'reading_nl', 'reading']],
    ['GGZ-M-4', 1, ['quote']],
    ['GGZ-S-4', 1, ['reading_nl', 'reading']],
    ['GGZ-X-10', 1, ['quote']],
    ['GGZ-PL-1', 1, []],
    ['GGZ-M-5', 1, []],
    ['KV-I-1', 2, ['quote', 'reading_nl', 'reading']],
    ['KV-I-3', 2, ['quote', 'reading_nl', 'reading']],
    ['KV-C-1', 2, ['quote']],
    ['KV-P-13', 2, []],
    ['KV-P-14', 2, []],
  ])('%s, %i years on: %j', (code, years, fields) => {
    const policy = policyOf(code)
    const found = contradictionsOf(moved(policy, years), movedClause(policy, code, years))
    expect([...new Set(found.map(({ field }) => field))]).toEqual(fields)
  })

  test('its title and code are flagged too', () => {
    expect(contradictionsOfTitle(moved(ggz, 1)).map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'title: In de titel staat 2027, de contractperiode loopt van 01-01-2028 tot en met 31-12-2028. Pas een van beide aan.',
      'code: In de code staat 2027, de contractperiode loopt van 01-01-2028 tot en met 31-12-2028. Pas een van beide aan.',
    ])
    expect(contradictionsOfTitle({ ...moved(ggz, 1), title: 'Inkoopbeleid GGZ 2028', code: 'GGZ-2028' })).toEqual([])
  })
})

test('a long text costs steps in proportion to its length, and is told of in a bounded number of lines', () => {
  const found = contradictionsOf(ggz, clauseOf(ggz, 'GGZ-PL-1', { quote: Array.from({ length: 4000 }, (_, place) => `${place % 69}%`).join(' ') }))
  expect(found.filter(({ field }) => field === 'quote')).toHaveLength(5)
})
