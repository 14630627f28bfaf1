import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('text as it is kept', () => {
  const app = useApp()

  test.each([
    ['a decomposed letter', 'Cafe\u0301', 'Café'],
    ['a no-break space', 'De\u00a0Linde', 'De Linde'],
    ['a narrow one', 'De\u202fLinde', 'De Linde'],
    ['spaces around it', '\u00a0 De Linde\u2003', 'De Linde'],
    ['a line break in a name', 'De\nLinde', 'De Linde'],
    ['letters beyond ASCII', 'Łódź & Ĳssel', 'Łódź & Ĳssel'],
  ])('with %s is tidied', async (_what, name, kept) => {
    const provider = await app.aProvider({ name })
    expect(provider.name).toBe(kept)
    expect((await (await app.as('raadpleger')).list('providers', { id: provider.id, name: name.trim().replace('\n', ' ') })).map((row) => row.id)).toEqual([
      provider.id,
    ])
  })

  test.each([
    ['zero-width space', 'De\u200bLinde', 'na “De”'],
    ['soft hyphen', 'Zorg\u00adgroep', 'na “Zorg”'],
    ['turned direction', 'De \u202eLinde', 'na “De”'],
    ['byte order mark within', 'De\ufeffLinde', 'na “De”'],
    ['zero-width joiner between letters', 'Zorg\u200dgroep', 'U+200D'],
    ['control sign', 'De\u0007Linde', 'U+0007'],
    ['null', 'De\u0000Linde', 'U+0000'],
    ['half of a sign', 'De \ud83d Linde', 'U+D83D'],
  ])('with a %s is refused with the place', async (_what, text, told) => {
    const staff = await app.as('contracteerder')
    for (const field of ['name', 'city', 'crisis_service_evidence']) {
      const answer = await staff.post('providers', { name: 'X', kind: 'institution', [field]: text })
      expect(answer).toBeInvalidAt(field)
      expect(answer.body.errors[field]).toContain(told)
    }
  })

  test('keeps line breaks and tabs of running text, and pictures that are made of several signs', async () => {
    const crisis_service_evidence = 'Regel een\n\tregel twee 👩‍⚕️ ❤️ 1️⃣'
    expect((await app.aProvider({ crisis_service_evidence })).crisis_service_evidence).toBe(crisis_service_evidence)
  })

  test('is looked at inside lists and changes too', async () => {
    const staff = await app.as('contracteerder')
    const request = await app.aPlafondRequest()
    const answer = await staff.put('plafond_requests', request, { volume_by_care_demand: [{ type: 'angst\u200b', share: 100 }] })
    expect(answer).toBeInvalidAt('volume_by_care_demand')
    const kept = await staff.put('plafond_requests', request, { volume_by_care_demand: [{ type: 'angst\u00a0en paniek', share: 100 }] })
    expect(kept.body.volume_by_care_demand).toEqual([{ type: 'angst en paniek', share: 100 }])
  })

  test.each([
    ['email', 'zorginkoop@de-linde.nl', true],
    ['email', 'a.b+c@ggz.voorbeeld.co.uk', true],
    ['email', 'jeroen@café.nl', true],
    ['email', 'geen adres', false],
    ['email', 'a@b', false],
    ['email', 'a@b@c.nl', false],
    ['email', 'a@b.nl, c@d.nl', false],
    ['email', 'a@b.nl;c@d.nl', false],
    ['email', 'a@b.nl\nBcc: x@y.nl', false],
    ['email', 'Linde <a@b.nl>', false],
    ['email', 'a..b@c.nl', false],
    ['email', '.a@c.nl', false],
    ['email', 'a@c..nl', false],
    ['email', 'a@-c.nl', false],
    ['email', 'a@1.2.3.4', false],
    ['postal_code', '3511 AB', true],
    ['postal_code', '3511ST', true],
    ['postal_code', '3511 SA', false],
    ['postal_code', '3511SD', false],
    ['postal_code', '3511 SS', false],
    ['kvk_number', '12345678', true],
    ['kvk_number', '123456789012', false],
  ])('%s %j: %s', async (field, value, holds) => {
    const answer = await (await app.as('contracteerder')).post('providers', { name: 'X', kind: 'institution', [field]: value })
    if (holds) expect(answer).toAnswer(201)
    else expect(answer).toBeInvalidAt(field)
  })

  test('a number of twelve digits is told to be a vestigingsnummer', async () => {
    const answer = await (await app.as('contracteerder')).post('providers', { name: 'X', kind: 'institution', kvk_number: '000012345678' })
    expect(answer.body.errors.kvk_number).toContain('vestigingsnummer')
  })
})
