import { describe, expect, test } from 'vitest'
import type { PlafondRequestRow } from '../../server/policy/engine/facts.ts'
import { changedGround } from '../../server/policy/rule_sets/common/changedGround.ts'
import { type RequestWorld, requestFactsOf } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'
import { aFigureChange } from './rows.ts'

const submitted: Partial<PlafondRequestRow> = {
  status: 'submitted',
  submitted_on: '2027-08-15',
  submitted_plafond_cents: 100_000_000,
  submitted_production_cents: 80_000_000,
  submitted_change_id: 4,
}

interface Now extends RequestWorld {
  plafond_cents?: number | null
  production_cents?: number | null
}

/** What is told of a request that was submitted on 80% of a plafond of a million, with the figures of now. */
const told = ({ plafond_cents = 100_000_000, production_cents = 80_000_000, ...world }: Now) =>
  changedGround({ ...requestFactsOf({ ...world, request: { ...submitted, ...world.request } }), plafond_cents, production_cents }).map(
    ({ clause, field, message }) => ({ clause, field, message }),
  )

describe('GGZ-PL-9: what changed of the figures that a request was submitted on is told', () => {
  test('a correction: by whom, from what to what, and the share then and now', () => {
    expect(told({ production_cents: 75_000_000, figureChanges: [aFigureChange()] })).toEqual([
      {
        clause: 'GGZ-PL-9',
        field: 'production_cents',
        message:
          'Na de indiening is de declaratiestand per 01-08-2027 gecorrigeerd van € 800.000,00 naar € 750.000,00, door Sanne de Boer op 20-08-2027. ' +
          'Op 15-08-2027 is nu 75% van het omzetplafond gedeclareerd; bij de indiening was dat 80%.',
      },
    ])
  })

  test.each<[string, Parameters<typeof aFigureChange>[0], string]>([
    [
      'moved to another day',
      { after_as_of: '2027-08-10' },
      'Na de indiening is de declaratiestand per 01-08-2027 gecorrigeerd van € 800.000,00 naar € 750.000,00 per 10-08-2027, door Sanne de Boer op 20-08-2027.',
    ],
    [
      'taken away',
      { after_as_of: null, after_cents: null },
      'Na de indiening is de declaratiestand per 01-08-2027 van € 800.000,00 verwijderd, door Sanne de Boer op 20-08-2027.',
    ],
    [
      'added',
      { before_as_of: null, before_cents: null },
      'Na de indiening is een declaratiestand per 01-08-2027 van € 750.000,00 toegevoegd, door Sanne de Boer op 20-08-2027.',
    ],
    [
      'by nobody known',
      { changed_by: null, changed_by_name: null },
      'Na de indiening is de declaratiestand per 01-08-2027 gecorrigeerd van € 800.000,00 naar € 750.000,00, door onbekend op 20-08-2027.',
    ],
  ])('%s', (_name, change, sentence) => {
    const [first] = told({ production_cents: 75_000_000, figureChanges: [aFigureChange(change)] })
    expect(first?.message.startsWith(`${sentence} Op 15-08-2027 `)).toBe(true)
  })

  test('only corrections after the submission, the last three of them', () => {
    const figureChanges = [4, 5, 6, 7, 8].map((id) => aFigureChange({ id, changed_by_name: `Nummer ${id}` }))
    const [first] = told({ production_cents: 75_000_000, figureChanges })
    expect(first?.message.match(/Nummer \d/g)).toEqual(['Nummer 6', 'Nummer 7', 'Nummer 8'])
    const [one] = told({ production_cents: 75_000_000, figureChanges: figureChanges.slice(0, 2) })
    expect(one?.message.match(/Nummer \d/g)).toEqual(['Nummer 5'])
    const [all] = told({ production_cents: 75_000_000, figureChanges: figureChanges.slice(0, 1), request: { submitted_change_id: null } })
    expect(all?.message.match(/Nummer \d/g)).toEqual(['Nummer 4'])
  })

  test('a plafond that changed, and one that is gone', () => {
    expect(told({ plafond_cents: 80_000_000 })[0]?.message).toBe(
      'Na de indiening is het omzetplafond op 15-08-2027 gewijzigd van € 1.000.000,00 naar € 800.000,00. ' +
        'Op 15-08-2027 is nu 100% van het omzetplafond gedeclareerd; bij de indiening was dat 80%.',
    )
    expect(told({ plafond_cents: null }).map(({ message }) => message)).toEqual([
      'Na de indiening is het omzetplafond op 15-08-2027 gewijzigd van € 1.000.000,00 naar niets. ' +
        'Op 15-08-2027 is nu 0% van het omzetplafond gedeclareerd; bij de indiening was dat 80%.',
    ])
  })

  test('corrections are told only where the figure that is judged changed by them', () => {
    expect(told({ plafond_cents: 80_000_000, figureChanges: [aFigureChange()] })[0]?.message).not.toContain('Sanne de Boer')
  })

  test.each<[string, number | null, string]>([
    ['a cent below 70% is not 70%', 69_999_999, '69,9%'],
    ['a decimal', 75_550_000, '75,5%'],
    ['no figure any more', null, '0%'],
  ])('the share: %s', (_name, production_cents, share) => {
    expect(told({ production_cents })[0]?.message).toContain(`is nu ${share} van`)
  })
})

describe('GGZ-PL-1: whether the submission would still be let through', () => {
  const clauses = (world: Now) => told(world).map(({ clause }) => clause)
  const short = (world: Now) => told(world).find(({ clause }) => clause === 'GGZ-PL-1')?.message

  test('a cent less than 70%, and exactly 70%', () => {
    expect(short({ production_cents: 69_999_999 })).toBe('Met de cijfers van nu zou dit verzoek de 70% niet halen.')
    expect(clauses({ production_cents: 70_000_000 })).toEqual(['GGZ-PL-9'])
  })

  test('nothing claimed any more', () => expect(clauses({ production_cents: null })).toEqual(['GGZ-PL-9', 'GGZ-PL-1']))

  test('the percentage is the policy’s', () => {
    expect(short({ production_cents: 74_999_999, policy: withClause(ggz, 'GGZ-PL-1', { percentage: 75 }) })).toContain('de 75% niet')
    expect(clauses({ production_cents: 1, policy: withClause(ggz, 'GGZ-PL-1', { percentage: null }) })).toEqual(['GGZ-PL-9'])
    expect(clauses({ production_cents: 1, policy: withoutClause(ggz, 'GGZ-PL-1') })).toEqual(['GGZ-PL-9'])
    expect(clauses({ production_cents: 1, policy: withoutClause(ggz, 'GGZ-PL-9') })).toEqual(['GGZ-PL-1'])
  })

  test('a policy that knows neither clause tells nothing', () => expect(told({ production_cents: 1, policy: kv })).toEqual([]))
})

test.each<[string, Now]>([
  ['nothing changed', { figureChanges: [aFigureChange()] }],
  ['not submitted yet', { production_cents: 1, request: { status: 'draft' } }],
  ['no day of submission', { production_cents: 1, request: { submitted_on: null } }],
  ['submitted before figures were kept', { production_cents: 1, request: { submitted_plafond_cents: null } }],
  ['submitted before figures were kept, without the field', { production_cents: 1, request: { submitted_plafond_cents: undefined } }],
])('nothing is told: %s', (_name, world) => expect(told(world)).toEqual([]))

test('a figure that was not there at the submission counts as none', () => {
  expect(told({ request: { submitted_production_cents: undefined } })[0]?.message).toContain('bij de indiening was dat 0%')
  expect(told({ production_cents: null, request: { submitted_production_cents: undefined } })).toEqual([])
})
