// Who decides, what a decision rests on, and what an amendment does to a plafond: both sides of each.

import { bespoke, digital, first, right, scenarioFile } from './playing.mjs'

const { all, play } = scenarioFile()
const other = 'teamleider2'
const lead = 'teamleider'

const claimed = { production: [['2027-08-01', 80_000_000]] }
const asked = {
  status: 'draft', submitted_on: '2027-08-15', requested_cents: 120_000_000, new_clients: 40, insured_growth: true, insured_growth_explanation: 'Groei van 12%.',
  unknown_circumstance: false, unforeseen_circumstance: 'Sluiting elders.', consequences: 'Langere wachttijd.', production_statement: 'Stand en prognoses.',
  volume_by_care_demand: [{ type: '3', share: 60 }, { type: '11', share: 40 }],
}
const decision = (status, granted_cents, decided_on = '2027-09-01') => ({ status, granted_cents, decided_on, motivation: 'Beoordeling vastgelegd.' })
const rejected = decision('rejected', 0)
const approved = decision('approved', 120_000_000)
/** A request that is complete, each step by whoever is named. */
async function complete({ make, set }, contract_id, { entered = 'contracteerder', submitted = entered, completed = entered, ...fields } = {}) {
  const row = await make('plafond_requests', { contract_id, ...asked, ...fields }, entered)
  await set('plafond_requests', row.id, { status: 'submitted' }, submitted)
  return set('plafond_requests', row.id, { status: 'complete', complete_on: '2027-08-20' }, completed)
}
const decides = (name, expect, who, by, change) =>
  play(`edge four eyes: ${name}`, digital('active', claimed), expect, async (h) => {
    const one = await complete(h, h.id, who)
    await change?.(h, one)
    return h.put('plafond_requests', one.id, rejected, by)
  })
const figure = async ({ list, id }) => (await list('production', { contract_id: id }))[0]
const refused = { refused: ['GGZ-PL-9'] }

// ---------------------------------------------------------------- four eyes
decides('entered by the one who decides', refused, { entered: lead }, lead)
decides('entered by one team lead, decided by the other', 'ok', { entered: lead }, other)
decides('submitted by the one who decides', refused, { submitted: lead }, lead)
decides('completed by the one who decides', refused, { completed: lead }, lead)
decides('entered, submitted and completed by staff', 'ok', {}, lead)
decides('the day of submission moved by the one who decides', refused, {}, lead, ({ set }, one) => set('plafond_requests', one.id, { submitted_on: '2027-08-16' }, lead))
decides('the day it was complete moved by the one who decides', refused, {}, lead, ({ set }, one) => set('plafond_requests', one.id, { complete_on: '2027-08-21' }, lead))
decides('a comma in the explanation by the one who decides', refused, {}, lead, ({ set }, one) => set('plafond_requests', one.id, { consequences: 'Langere wachttijd, vooral.' }, lead))
decides('the figure corrected by the one who decides', refused, {}, lead, async (h) => h.set('production', (await figure(h)).id, { amount_cents: 81_000_000 }, lead))
decides('the figure corrected by somebody else', 'ok', {}, lead, async (h) => h.set('production', (await figure(h)).id, { amount_cents: 81_000_000 }, other))
decides('a figure of a later day by the one who decides', 'ok', {}, lead, (h) => h.make('production', { contract_id: h.id, as_of: '2027-08-16', amount_cents: 81_000_000 }, lead))
decides('a figure of the day of submission by the one who decides', refused, {}, lead, (h) => h.make('production', { contract_id: h.id, as_of: '2027-08-15', amount_cents: 81_000_000 }, lead))
decides('the plafond lowered by the one who decides', refused, {}, lead, (h) => h.amend(h.id, 'plafond_cents', 99_000_000, '2027-03-01', lead))
decides('another term amended by the one who decides', 'ok', {}, lead, (h) => h.amend(h.id, 'ends_on', '2027-12-30', '2027-12-15', lead))
decides('decided by an admin', { status: 403 }, {}, 'beheerder')
decides('decided by staff', { status: 403 }, {}, 'contracteerder2')

// ---------------------------------------------------------------- the ground changes
const corrected = (name, amount_cents, expect) =>
  play(`edge ground: ${name}`, digital('active', claimed), expect, async (h) => {
    const one = await complete(h, h.id)
    await h.set('production', (await figure(h)).id, { amount_cents })
    return h.call(lead, 'GET', `plafond_requests/${one.id}`)
  })
corrected('corrected to 10% after the submission', 10_000_000, { warned: ['GGZ-PL-9', 'GGZ-PL-1'] })
corrected('corrected to a cent below 70%', 69_999_999, { warned: ['GGZ-PL-9', 'GGZ-PL-1'] })
corrected('corrected to 70% exactly', 70_000_000, { unwarned: ['GGZ-PL-1'] })
corrected('corrected to 70% exactly is told', 70_000_000, { warned: ['GGZ-PL-9'] })
corrected('left as it was', 80_000_000, { unwarned: ['GGZ-PL-9', 'GGZ-PL-1'] })

// ---------------------------------------------------------------- decided anew
const anew = { ...decision('rejected', 0, '2027-10-15'), reason: 'De stand was onjuist.' }
const again = (name, expect, fields, by) =>
  play(`edge anew: ${name}`, digital('active', claimed), expect, async (h) => {
    const one = await complete(h, h.id)
    await h.set('plafond_requests', one.id, approved, lead)
    return h.put('plafond_requests', one.id, fields, by)
  })
again('by another team lead, with a reason', 'ok', anew, other)
again('to a part', 'ok', { ...decision('partially_approved', 110_000_000, '2027-10-15'), reason: 'Deels.' }, other)
again('by the one who took it', refused, anew, lead)
again('without a reason', { status: 422 }, { ...anew, reason: null }, other)
again('without a motivation', refused, { ...anew, motivation: ' ' }, other)
again('before the earlier one', { status: 422 }, { ...anew, decided_on: '2027-08-31' }, other)
again('more than was asked', { status: 422 }, { ...anew, status: 'approved', granted_cents: 120_000_001 }, other)
again('by staff', { status: 403 }, anew, 'contracteerder')
again('a slip in the motivation, by the one who wrote it', 'ok', { motivation: 'Beoordeling vastgelegd, zie dossier.' }, lead)
again('a motivation that is taken away', refused, { motivation: null }, lead)
again('the amount alone', { status: 422 }, { granted_cents: 110_000_000 }, other)
play('edge anew: the plafond is that of before the grant again', digital('active', claimed), 'ok', async (h) => {
  const one = await complete(h, h.id)
  await h.set('plafond_requests', one.id, approved, lead)
  const { earlier_decisions } = await h.set('plafond_requests', one.id, anew, other)
  const { plafond_cents } = await h.contract(h.id)
  return right(plafond_cents === 100_000_000 && earlier_decisions.length === 1, `plafond ${plafond_cents}, ${earlier_decisions.length} earlier`)
})

// ---------------------------------------------------------------- a plafond by amendment
const lowered = (amount, on = '2027-07-01') => ({ amend, id }) => amend(id, 'plafond_cents', amount, on)
const thenAmount = (name, world, expect, amount, on, by) =>
  play(`edge plafond: ${name}`, world, expect, async (h) => first(() => lowered(80_000_000)(h), () => h.amend(h.id, 'plafond_cents', amount, on, by)))
for (const [track, world] of [['maatwerk', bespoke('active')], ['digitaal', digital('active')]]) {
  thenAmount(`${track}, to what was once agreed`, world, refused, 100_000_000, '2027-09-01')
  thenAmount(`${track}, a cent above what is in force`, world, refused, 80_000_001, '2027-07-01', lead)
  thenAmount(`${track}, dated before the lowering, above what was signed`, world, refused, 100_000_001, '2027-03-01')
  thenAmount(`${track}, dated before the lowering, at what was signed less a cent`, world, 'ok', 99_999_999, '2027-03-01')
  thenAmount(`${track}, dated before the lowering, to the amount that follows`, world, 'ok', 80_000_000, '2027-03-01')
  thenAmount(`${track}, dated before the lowering, a cent under it, so that the lowering would raise`, world, refused, 79_999_999, '2027-03-01')
  thenAmount(`${track}, taken away`, world, refused, null, '2027-09-01', lead)
  thenAmount(`${track}, lower still`, world, 'ok', 79_999_999, '2027-09-01')
}
play('edge plafond: a first one, where there was none, is no raise', bespoke('active', { contract: { plafond_cents: null, average_price_cents: 150_000 } }), 'ok', lowered(90_000_000))
play('edge plafond: in force after a grant, and not beyond', digital('active', claimed), refused, async (h) => {
  const one = await complete(h, h.id)
  await h.set('plafond_requests', one.id, approved, lead)
  return h.amend(h.id, 'plafond_cents', 120_000_001, '2027-10-01')
})
const cancels = (name, expect, by, cancel_reason = 'Een nul te weinig.') =>
  play(`edge cancelled: ${name}`, digital('active'), expect, async (h) => {
    const { body } = await lowered(8_000_000)(h)
    return h.put('amendments', body.id, { cancel_reason }, by)
  })
cancels('by a team lead', 'ok', lead)
cancels('by staff', { status: 403 }, 'contracteerder')
cancels('without a reason', { status: 422 }, lead, ' ')
play('edge cancelled: the plafond is what it was', digital('active'), 'ok', async (h) => {
  const { body } = await lowered(8_000_000)(h)
  await h.set('amendments', body.id, { cancel_reason: 'Een nul te weinig.' }, lead)
  const { plafond_cents, amended } = await h.contract(h.id)
  return right(plafond_cents === 100_000_000 && amended === false, `plafond ${plafond_cents}`)
})
play('edge cancelled: what a decision wrote', digital('active', claimed), refused, async (h) => {
  const one = await complete(h, h.id)
  await h.set('plafond_requests', one.id, approved, lead)
  const [amendment] = await h.list('amendments', { contract_id: h.id })
  return h.put('amendments', amendment.id, { cancel_reason: 'Liever niet.' }, other)
})

export default all
