import { describe, expect, test } from 'vitest'
import { caseReferenceFault, referenceForms } from '../../server/policy/privacy/caseReference.ts'
import { contiguous, digitChains, digitChainsOfProse } from '../../server/policy/privacy/digitChains.ts'
import { personalTraitIn, proseForms } from '../../server/policy/privacy/personalText.ts'
import { dateForms } from '../../server/policy/privacy/writtenDates.ts'
import { personForms } from '../../server/policy/privacy/writtenPersons.ts'
import { stepsOf } from '../support/stepsOf.ts'

// What is read of a text that somebody typed takes steps in proportion to its length: no text holds up a save, and with it everybody's.

const forms = [...proseForms, ...personForms, ...dateForms, ...referenceForms].map((form) => ({ form, source: form.source.slice(0, 60) }))

/** Texts of one piece again and again, among them those that once took a square, a cube or a power of two. */
const pieces = [
  '€', '€ ', '€:', '1 ', '12 ', '1-', '1 . ', '1.234.', '€1.123', '123.', 's’’', '’s ', ' ', ':', 'van ', 'van de ', 'op de ', 'in ’t ', 'mei ', 'mei 1 ',
  '1 mei ', '1948 mei 1 ', 'agb ', 'agb:', 'bsn ', 'bsn.', '06 ', '+31 6', 'geb', 'geb ', 'geboorte', 'leeftijd ', '18 jaa', '18 - ', 'bedrag', 'tarief ', 'a', 'a ', 'a. ', 'a-', 'J. ',
  'mw', 'mw. ', 'mw s’’', 'heer ', 'heer van ', 'é', '\u2013', 'x1 ', '19480312 ', '2026-12345 ', 'n€va', '(', '"', '\n',
] // biome-ignore format: a list to be read in lines

const signs = 240
const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
const doubled = (text: string): string => text + text

describe.each(forms)('$source', ({ form }) => {
  test.each(pieces)('of %j again and again, twice as long takes about twice the steps', (piece) => {
    for (const [head, tail] of [
      ['', ''],
      ['mw ', '!'],
      ['1 ', 'x'],
      ['€', '-1'],
    ]) {
      const once = stepsOf(form, `${head}${textOf(piece, signs)}${tail}`)
      const twice = stepsOf(form, `${head}${doubled(textOf(piece, signs))}${tail}`)
      expect(twice, `${once} steps, then ${twice}`).toBeLessThan(2.5 * once + 100)
    }
  })
})

describe('rows of digits', () => {
  const rowsIn = (text: string): number => [...digitChains(text), ...digitChainsOfProse(text)].flatMap(({ groups }) => contiguous(groups, [6, 8, 9])).length

  test.each(['1 ', '12-', '1.', '123/', '1-2 3.', '1 x 2 '])('of %j again and again, twice as many numbers give twice as many rows', (piece) => {
    const once = rowsIn(textOf(piece, 600))
    expect(rowsIn(doubled(textOf(piece, 600)))).toBeLessThanOrEqual(2 * once + 60)
  })

  test('none has more digits than a citizen service number, and each number begins no more than one of each length', () => {
    const rows = contiguous(
      Array.from({ length: 300 }, () => '1'),
      [6, 8, 9],
    )
    expect(Math.max(...rows.map((row) => row.join('').length))).toBe(9)
    expect(rows.length).toBe(295 + 293 + 292)
  })
})

describe('whatever stands before and behind', () => {
  const hostile = textOf('1 ', 4990)

  test('a number among thousands of others is found', () => {
    expect(personalTraitIn(`${hostile} x 111222333`, '2026-03-20')).toBe('citizen_number')
  })

  test('a name behind thousands of apostrophes is found, and a row without one ends', () => {
    expect(personalTraitIn(`mw ${textOf('s’’', 4000)} Jansen`, '2026-03-20')).toBe('name')
    expect(personalTraitIn(`mw ${textOf('s’’', 4000)}.`, '2026-03-20')).toBeNull()
  })

  test('a reference of thousands of numbers is answered', () => {
    expect(caseReferenceFault(hostile, 2026)).not.toBeNull()
  })
})
