import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseReferenceFault } from '../../server/policy/privacy/caseReference.ts'
import { passesElevenTest } from '../../server/policy/privacy/citizenNumber.ts'
import { personalTraitIn } from '../../server/policy/privacy/personalText.ts'
import { firstNames, surnames } from './dutchNames.ts'

/** A stay that began in 2025, and a request that came in on 20 March of it. */
const faultOf = (reference: string, about = 2025) => caseReferenceFault(reference, about)
const traitOf = (prose: string, received_on = '2025-03-20') => personalTraitIn(prose, received_on)

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

/** A citizen service number: eight digits and the ninth that makes them pass the eleven-test. */
const citizenNumber = fc
  .stringMatching(/^\d{8}$/)
  .map((digits) => ({ digits, check: [...digits].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0) % 11 }))
  .filter(({ check }) => check < 10)
  .map(({ digits, check }) => `${digits}${check}`)
const separator = fc.constantFrom(' ', '.', '-', '/', '_', ' - ', '. ', '–')

/** Digits with separators between some of them. */
function cut(digits: string, places: readonly number[], between: string): string {
  return [...digits].map((digit, place) => (places.includes(place) ? between + digit : digit)).join('')
}

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))
const two = (number: number): string => String(number).padStart(2, '0')

/** A date in every way in which it is usually written, with two digits of the year and with four. */
function written({ year, month, day }: { year: number; month: number; day: number }): { whole: string[]; short: string[] } {
  const yy = two(year % 100)
  const ways = (of: string | number): string[] => [
    ...['-', '/', '.', ' ', ' - '].flatMap((between) => [[two(day), two(month), of].join(between), [day, month, of].join(between)]),
    `${day} ${months[month - 1]} ${of}`,
    `${day} ${shortMonths[month - 1]} ${of}`,
    `${two(day)}-${shortMonths[month - 1]}-${of}`,
    `${two(day)}${shortMonths[month - 1]?.toUpperCase()}${of}`,
    `${two(day)}${two(month)}${of}`,
  ]
  return {
    whole: [...ways(year), `${year}-${two(month)}-${two(day)}`, `${year}${two(month)}${two(day)}`],
    short: [...ways(yy), `${day} ${months[month - 1]} '${yy}`],
  }
}

describe('KV-P-11: the eleven-test', () => {
  test.each([
    ['123456782', true],
    ['111222333', true],
    ['012345672', true],
    ['123456783', false],
    ['123456781', false],
    ['213456782', false],
    ['12345678', false],
    ['1234567820', false],
    ['12345678a', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesElevenTest(digits)).toBe(passes)
  })
})

describe('KV-P-11: a case reference that tells who the insured person is', () => {
  test('every citizen service number is refused, in whatever groups', () => {
    fc.assert(
      fc.property(citizenNumber, fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]), separator, (digits, places, between) => {
        fc.pre(!/^20[23]\d/.test(digits) || places.join() !== '4')
        expect(faultOf(cut(digits, places, between))).toBe('citizen_number')
      }),
    )
  })
  test('also after letters, but for a year that a code begins with', () => {
    fc.assert(
      fc.property(
        citizenNumber.filter((digits) => !digits.startsWith('20')),
        fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]),
        separator,
        fc.constantFrom('BSN ', 'ELV-', 'Jansen ', 'nr. '),
        (digits, places, between, before) => {
          expect(faultOf(before + cut(digits, places, between))).toBe('citizen_number')
        },
      ),
    )
  })
  test('also without the leading zero', () => {
    fc.assert(
      fc.property(citizenNumber, fc.constantFrom([], [2, 5], [3, 5]), separator, (digits, places, between) => {
        fc.pre(digits.startsWith('0'))
        expect(faultOf(cut(digits.slice(1), places, between))).toBe('citizen_number')
      }),
      { numRuns: 50 },
    )
  })
  test.each(['123456783', '1234.56.783', '123 456 783', 'ELV 123456783', '１２３４５６７８２', '1234\u200b56\u200b782', '2025 123456782'])(
    'one with a digit mistyped, or in disguise, is refused as well: %s',
    (text) => expect(faultOf(text)).toBe('citizen_number'),
  )

  test('every date is refused, in whatever way it is written', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', 'geb. ', 'ELV ', 'P-'), (date, before) => {
        const { whole, short } = written(date)
        for (const text of [...whole, ...short].filter((text) => !/^202\d{5}$/.test(text))) expect(faultOf(before + text), before + text).not.toBeNull()
      }),
    )
  })
  test.each([
    '12-03-1948',
    '12031948',
    '1948-03-12',
    '19480312',
    '12 maart 1948',
    '12-mrt-48',
    "12 maart '48",
    '120348',
    '480312',
    '12/3/48',
    'JB120348',
    '29-02-1948',
    '31.12.99',
    '03-25-1948',
    '48-03-12',
    '1e mei 1950',
    'SMT-1938',
    'JVDB-1938',
    'DJK-03-1938',
    'SMT1938',
    'SMT 031938',
    'R 1948',
    '1948',
    '1938/7',
    '1900',
    '2019',
    '1948 mrt 12',
    'mrt 12, 1948',
    '1 2 0 3 4 8',
    '1-2-0-3-1-9-4-8',
    '12 03 19 48',
    'EPD-221199',
    'ELV-2025-0042-1938',
  ])('as a birth date: %s', (text) => expect(faultOf(text)).toBe('birth_date'))

  const forms: readonly ((name: string, first: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => `${name} 12`,
    (name) => `${name.toLowerCase()}-2025-01`,
    (name) => `${name.toUpperCase()}1948`,
    (name) => `2025 ${name}`,
    (name) => `mevr. ${name}`,
    (name) => `dhr ${name} kamer 3`,
    (name) => `fam. ${name} 4`,
    (name) => `${name}, A.B. 17`,
    (name, first) => `${first} ${name}`,
    (name, first) => `${first} ${name} 48`,
    (name, first) => `${first[0]}. ${name}`,
    (name, first) => `${first[0]}.${name[0]}. ${name} 1`,
    (name, first) => `${first[0]} ${name} 1`,
    (name, first) => `ELV ${name} ${first} 12`,
    (name, first) => `${name}_${first}_12`,
  ]
  test(`${surnames.length} surnames and ${firstNames.length} first names in ${forms.length} forms are refused`, () => {
    expect(surnames.length).toBeGreaterThanOrEqual(100)
    const let_through = surnames.flatMap((name, nth) =>
      forms.map((form) => form(name, firstNames[nth % firstNames.length] as string)).filter((text) => faultOf(text) === null),
    )
    expect(let_through).toEqual([])
  })
  test('so are first names by themselves', () => {
    const let_through = firstNames
      .flatMap((name) => [`${name} 12`, `${name.toUpperCase()}-1`, `${name.toLowerCase()}3`])
      .filter((text) => faultOf(text) === null)
    expect(let_through).toEqual([])
  })
  test.each([
    'Jansen',
    'J. de Vries',
    'mevr. El Amrani',
    'Anna-Maria van der Berg',
    'Casus Jansen 12',
    'A.B. 12',
    'Zuster Clivia 3',
    'JdV-12',
    'Kamer Zuid 12',
    'dhr-12',
    'mw 4',
    'DRS 7',
    'fam 3',
    'J  BV 12',
  ])('as a name: %s', (text) => expect(faultOf(text)).toBe('name'))
})

describe('KV-P-11: a case reference that is none', () => {
  test.each(['CASUS', 'ELV', '-', '12--3', 'ELV - 12', '-12', '12/', '12345670', '20180042', '1234567890', 'ELV#12', 'ELV 12 ✓', '٤٢'])(
    'as no code: %s',
    (text) => expect(faultOf(text)).toBe('form'),
  )
})

describe('KV-P-11: a code of a provider’s file is let through', () => {
  test.each(
    `ELV-2025-0042|CASUS 17|Z-10293/B|afd3-kamer12|casus 3|Dossier 4471|DOSSIER-2025/118|17|0042|1234567|2025-0042|2025/12/001|2025-118|K12.4|12b|12-B-3
    D2025.0119|ELV 2025 112|ELV-2025-00042|ELV-2025-12-001|elv_2025_17|VLG-0007|ZGVK-0012|HVGD 12|Kamer 12|kmr 12|afd. 3 bed 4|bed 3|Unit B 12|team 4-17|WK 14-3
    Client 3391|cliënt 3391|cl 3391|ref 77|nr 12|zaak 2025.17|Aanvraag 3|verl 2|ABC123|x7|A1B2C3|102934|120-348|0012.77|GRZ 4/2|P.12|opn 2025-44
    ELV-2025-000123|2026-000417|ELV-2026-010203|ELV 2025/120348|2025-120348|20260042|ELV20260042|ELV-2025-1938|2025-12345|2020-120348|2030.0042|2020|2030|2026
    000417|SMT 1899|dossier 1500|ELV-001938|SMT-2025`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('%s', (text) => expect(faultOf(text)).toBeNull())

  test('a year and a number of up to seven digits, after an abbreviation', () => {
    const code = fc.constantFrom('ELV', 'Z', 'vlg', 'ZGV', 'HK', 'casus', 'Dossier', 'BXR')
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 2020, max: 2035 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('-', '/', '.', ' '),
        (letters, year, number, between) => {
          for (const length of [3, 4, 5, 6, 7]) expect(faultOf([letters, year, String(number).padStart(length, '0')].join(between), year)).toBeNull()
        },
      ),
    )
  })
  test('the years count from the year of the stay', () => {
    expect(faultOf('SMT-2020', 2025)).toBeNull()
    expect(faultOf('SMT-2020', 2026)).toBe('birth_date')
    expect(faultOf('ELV-2020-120348', 2025)).toBeNull()
    expect(faultOf('ELV-2019-120348', 2025)).toBe('birth_date')
    expect(faultOf('ELV-2030-120348', 2025)).toBeNull()
    expect(faultOf('ELV-2031-120348', 2025)).toBe('birth_date')
    expect(faultOf('SMT-2031', 2025)).toBeNull()
  })
  test('any number of up to five digits that is no year of birth, or of seven', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => (number >= 1900 && number < 2020) || faultOf(String(number)) === null))
    fc.assert(fc.property(fc.integer({ min: 1_000_000, max: 9_999_999 }), (number) => faultOf(`ELV ${number}`) === null))
  })
})

describe('KV-P-11: what running text tells of an insured person', () => {
  const usualLayouts = fc.constantFrom([], [3, 6], [4, 6], [2, 4, 6], [4])
  test('every citizen service number', () => {
    fc.assert(
      fc.property(citizenNumber, usualLayouts, fc.constantFrom(' ', '.', '-', '/', ' - '), (digits, places, between) => {
        // A year near the request and a serial are a file's code.
        fc.pre(!/^20[23]\d/.test(digits) || places.join() !== '4')
        expect(traitOf(`Zie ${cut(digits, places, between)}; het advies is van 12-03-2025.`)).toBe('citizen_number')
      }),
    )
  })
  test('every date from the sixth year before, with the year in four digits', () => {
    fc.assert(
      fc.property(
        day.filter(({ year }) => year <= 2019),
        (date) => {
          for (const text of written(date).whole) expect(traitOf(`Verzekerde (${text}) wacht op een plaats.`), text).not.toBeNull()
        },
      ),
    )
  })
  test.each([
    ['Geb. 12-03-48.', 'birth_date'],
    ['geboren op 1 mei 2024', 'birth_date'],
    ['geboortedatum: 120348', 'birth_date'],
    ['geb.dat. 12 maart', 'birth_date'],
    ['Mevrouw (12-3-48) herstelt.', 'birth_date'],
    ["12 maart '48", 'birth_date'],
    ['op 31-12-2019 begonnen', 'birth_date'],
    ['BSN: 1234.56.783', 'citizen_number'],
    ['bsn 12345678', 'citizen_number'],
    ['burgerservicenummer 1', 'citizen_number'],
    ['sofinummer: 99', 'citizen_number'],
    ['geb. 12-03-48, bsn 123456782', 'citizen_number'],
  ] as const)('%s', (text, trait) => {
    expect(traitOf(text)).toBe(trait)
  })
  test.each([
    '',
    'Het behandelplan van 12-03-2025 loopt tot 1 juni 2025.',
    'Opname op 1-1-25, ontslag op 3-2-26; zie het besluit van 30-12-24.',
    'begonnen op 01-01-2024',
    'AGB-code 06012345 en KvK-nummer 12345672.',
    'De kosten zijn € 1.234.567,89, en een bedrag van 120348 in totaal.',
    'Gebouw 12 in gebied 3, met gebruik van 2 bedden.',
    'Op 3-12-2025 waren er 14 dagen over; telefoon 030-1234567.',
    'Zie casus ELV-2025-0042; de zorgaanbieder belde.',
    'Er zijn 123456783 redenen.',
  ])('and nothing else: %s', (text) => {
    expect(traitOf(text)).toBeNull()
  })
  test('the days near the request are counted back from its receipt, over a turn of the century too', () => {
    expect(traitOf('op 20-03-2020')).toBeNull()
    expect(traitOf('op 19-03-2020')).toBe('birth_date')
    expect(traitOf('op 19 maart 2020')).toBe('birth_date')
    expect(traitOf('op 29-02-2020', '2025-02-28')).toBeNull()
    expect(traitOf('op 29-02-2020', '2025-03-01')).toBe('birth_date')
    expect(traitOf('op 2024-12-01', '2026-04-01')).toBeNull()
    expect(traitOf('op 12-03-2031')).toBeNull()
    expect(traitOf('op 12-03-30')).toBeNull()
    expect(traitOf('op 12-03-31')).toBe('birth_date')
    expect(traitOf('op 12-03-99', '2100-03-20')).toBeNull()
    expect(traitOf('op 12-03-94', '2100-03-20')).toBe('birth_date')
  })

  test.each(
    `mw. Jansen blijft|mw Jansen|Mw. J. blijft|mevrouw A. de Vries uit Utrecht|Mevrouw de Vries|mevr. van der Berg|mevr.Jansen|dhr. El Amrani|dhr. J.P. Bos
    de heer Bos|De heer van 't Hof|meneer Yılmaz|mr. Bos|familie Jansen|fam. Bos|dhr. en mw. Öztürk|MW. JANSEN|mw. d’Ancona|mevrouw op den Berg|mevrouw op  den Berg|dhr. in 't Veld|dhr. in ’t Veld|dhr. in t Veld|dhr. 't Hart|dhr. t Hart|dhr. s Jacob|(mw. Jansen)|mevrouw (Jansen)`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('a title with a name: %s', (text) => expect(traitOf(text)).toBe('name'))
  test.each(
    `mevrouw blijft tot 1 mei 2025|De heer heeft een plaats in Utrecht|mevrouw verblijft in Utrecht|de familie is akkoord|in overleg met mevrouw. Zij herstelt|Mevrouw in Utrecht
    de wijkverpleging van Utrecht|Heerlen heeft plaats|beheer van Zorgdomein|de verzekerde, de behandelaar`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('and a title without one, or no title: %s', (text) => expect(traitOf(text)).toBeNull())

  test.each([
    '(geboortejaar 1938)',
    'geboren in 1938',
    'Geboren te Ede',
    'geboortedatum onbekend',
    'geb. Bos',
    'geb 1938',
    'GEB.DAT.',
    'geboorte: Ede',
    'geboortedat 3',
    'gebdat 12',
    'gebdatum: 1938',
    'geb: 12',
    'geb : - 12',
  ])('a word of birth: %s', (text) => expect(traitOf(text)).toBe('birth_date'))
  test.each(['de geboortezorg van 2024', 'het gebied', 'geblesseerd in 2024', 'aangeboren aandoening', 'geb twee', 'gebdat onbekend'])(
    'and a word like it: %s',
    (text) => expect(traitOf(text)).toBeNull(),
  )

  test.each(['88 jaar oud', '88 jaar', '88-jarige', 'een 88 jarige', '18 jaar', '102 jr.', '17 jaar oud', 'leeftijd: 88', 'de leeftijd van 88'])(
    'an age: %s',
    (text) => expect(traitOf(text)).toBe('age'),
  )
  test.each(['binnen 17 jaar', '5-jarig beleid', 'het jaar 2025', '2025 jaarlijks', '120 dagen', 'leeftijd in 2025', '1,88 jaar'])('and no age: %s', (text) =>
    expect(traitOf(text)).toBeNull(),
  )

  test.each(['maart 12, 1938', '1938 maart 12', '12  03  1938', '120338', 'V120338', '12,03,1938', '12-03 1938', '1 2 0 3 3 8', '12 - 03 - 38'])(
    'a date laid out as %s',
    (text) => expect(traitOf(`Verzekerde (${text}) wacht.`)).toBe('birth_date'),
  )
  test.each([
    'beleid 1 juli 2024',
    'maart 12, 2024',
    'op 120324 besloten',
    '12  03  2024',
    'ELV-2025-120338',
    '2025-000417',
    'bedrag 120338',
    '€ 120338',
    'een tarief van 120338',
    'nummer 993838',
  ])('and a day near the request, or no day: %s', (text) => expect(traitOf(text)).toBeNull())

  test.each([
    '123456782',
    '1234  56  782',
    '1234,56,782',
    '1234_56_782',
    '1234 56-782',
    '1234—56—782',
    '1234 - 56 / 782',
    '123 . 456 , 782',
    '123.456.782',
    '1 2 3 4 5 6 7 8 2',
    '12345672',
    '12.345.672',
    '2025 123456782',
    '2025 123 456 782',
    '€ 100 123456782',
    'bedrag: 1234.56.782',
  ])('a citizen service number laid out as %s', (text) => expect(traitOf(`Zie ${text} hierbij.`)).toBe('citizen_number'))
  test.each([
    '123456783',
    '1234  56  783',
    '12345678',
    '€ 123.456.782',
    '€ 123456782,00',
    'Tarief 123.456.782',
    'een bedrag van € 123.456.782',
    'AGB 12345672',
    'KvK-nummer: 12345672',
    '06-12345672',
    '+31 6 12345672',
    'ELV-2025-0042',
    '12-03-2025, 14:30',
  ])('and another number: %s', (text) => expect(traitOf(`Zie ${text} hierbij.`)).toBeNull())
})
