import { describe, expect, test } from 'vitest'
import { tracks } from '../../server/model/contract.ts'
import { askedOfProvider, type requestFields, uselessOn } from '../../server/model/contractTracks.ts'
import { contractSaid } from './facts.ts'

const said = (track: (typeof tracks)[number], contract: object) => contractSaid(track, 'save', { contract: { track, ...contract } })

describe('what the model says of a track, its rules say too', () => {
  test.each(tracks)('a plafond on %s is refused where the track has no use for one, and only there', (track) => {
    const refused = said(track, { plafond_cents: 100_00 }).some((one) => one.endsWith('@plafond_cents'))
    expect(refused).toBe(uselessOn[track].includes('plafond_cents'))
  })

  const asks: [track: (typeof tracks)[number], field: (typeof requestFields)[number], step: 'assessing' | 'offered'][] = [
    ['digitaal', 'requested_on', 'assessing'],
    ['digitaal', 'added_value', 'assessing'],
    ['standaard', 'requested_on', 'assessing'],
    ['standaard', 'duty_of_care_explanation', 'assessing'],
  ]
  test.each(asks)('%s asks a newcomer for %s', (track, field, step) => {
    expect(askedOfProvider({ track, origin: 'new' })).toContain(field)
    const lacking = contractSaid(track, step, { contract: { origin: 'new', [field]: null, status: step }, before: { status: 'draft' } })
    expect(lacking.some((one) => one.endsWith(`@${field}`))).toBe(true)
    const known = contractSaid(track, step, { contract: { origin: 'known', [field]: null, status: step }, before: { status: 'draft' } })
    expect(known.some((one) => one.endsWith(`@${field}`))).toBe(false)
    expect(askedOfProvider({ track, origin: 'known' })).not.toContain(field)
  })

  test('the standard track asks of who is known whom it treated', () => {
    expect(askedOfProvider({ track: 'standaard', origin: 'known' })).toEqual(['treated_insured'])
    expect(contractSaid('standaard', 'offered', { contract: { origin: 'known', treated_insured: null } })).toContain('KV-I-3@treated_insured')
  })
})
