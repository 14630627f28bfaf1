// Histories about proof, terms, outcomes of registers, claims, the preferent insurer's agreement and the terms agreed in maatwerk.
import { first, right, scenarioFile, staff, teamLead } from './playing.mjs'

const { all, play } = scenarioFile()

// ---------------------------------------------------------------- worlds and usual steps
const proof = { evidence: 'Vastgelegd in het dossier.' }
const held = (kind, more = {}) => ({ kind, since: '2023-01-01', ...proof, ...more })
const applied = (kind, applied_on, more = {}) => ({ kind, state: 'applied', applied_on, ...proof, ...more })
const regular = (setting, more = {}) => ({ performance: 'regulier', setting, tariff_percentage: 88, ...more })
const offer = { status: 'offered', questionnaire_sent_on: '2026-09-15', offered_on: '2026-09-15', received_on: '2026-09-20', explanation: 'Toelichting.' }
const sign = (signed_on) => ({ status: 'signed', questionnaire_answered_on: '2026-09-25', signed_on })
const kvOffer = { status: 'offered', questionnaire_sent_on: '2024-08-01', offered_on: '2024-08-01', received_on: '2024-08-01', explanation: 'Toelichting.' }
const kvSign = { status: 'signed', questionnaire_answered_on: '2024-09-15', signed_on: '2024-10-01' }
const digital = (upto, world = {}) => ({ track: 'digitaal', upto, ...world })
const newInstitution = (upto, world = {}) => ({
  track: 'digitaal', upto, provider: { settings: [1] }, lines: [regular(1)], ...world,
  contract: { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', settings: [1], ...world.contract },
})
const practice = (upto, world = {}) => ({ track: 'vrijgevestigd', upto, ...world })
const practicePath = {
  offered: { offered_on: '2027-03-01', received_on: '2027-03-02', questionnaire_sent_on: '2027-03-01' },
  signed: { signed_on: '2027-03-20', questionnaire_answered_on: '2027-03-10' },
  active: { processed_on: '2027-03-25' },
}
const newPractice = (upto, world = {}) =>
  practice(upto, { qualifications: [held('kibg')], path: practicePath, ...world, contract: { origin: 'new', requested_on: '2027-02-10', starts_on: '2027-04-01', ...world.contract } })
const practiceOffer = { status: 'offered', explanation: 'Toelichting.', ...practicePath.offered }
const kv = (upto, world = {}) => ({ track: 'standaard', upto, ...world })
const gzsp = (upto, provider, qualifications) => kv(upto, { care_type: 'gzsp', provider, qualifications })
const elv = (line, more = []) => kv('assessing', { lines: [{ performance: 'elv_laag', tariff_percentage: 95 }, ...more, { tariff_percentage: 95, ...line }] })
const bespoke = (upto, world = {}) => ({ track: 'maatwerk', upto, ...world })
const bespokeOffer = { status: 'offered', offered_on: '2026-10-05', received_on: '2026-10-06', explanation: 'Voorstel conform onderhandeling.' }
const look = ({ call, id }) => call(staff, 'GET', `contracts/${id}`)

// ---------------------------------------------------------------- a claim without proof is no proof
const unproven = { evidence: null }
const blank = { evidence: ' \t ' }
for (const [name, more] of [['none', unproven], ['blank', blank]]) {
  play(`term proof: KiBG applied for, evidence ${name} (DG-6, DG-7)`, newInstitution('assessing', { qualifications: [applied('kibg', '2026-08-31', more)] }), { refused: ['GGZ-DG-6', 'GGZ-DG-7'] }, ({ put, id }) => put('contracts', id, offer))
  for (const kind of ['kibg', 'visitation_lvvp', 'visitation_nip'])
    play(`term proof: practice, ${kind} applied for, evidence ${name} (V-3, V-4)`, newPractice('assessing', { qualifications: [applied(kind, '2026-10-31', more)] }), { refused: ['GGZ-V-3', 'GGZ-V-4'] }, ({ put, id }) => put('contracts', id, practiceOffer))
  for (const kind of ['cooperation_legal', 'cooperation_primary_care']) {
    const other = kind === 'cooperation_legal' ? 'cooperation_primary_care' : 'cooperation_legal'
    play(`term proof: maatschap, ${kind} with evidence ${name} (KV-G-2)`, gzsp('assessing', { legal_form: 'maatschap' }, [held(other), held(kind, more)]), { refused: ['KV-G-2'] }, ({ put, id }) => put('contracts', id, kvOffer))
  }
}
play('term proof: KiBG applied for and shown (DG-7)', newInstitution('assessing', { qualifications: [applied('kibg', '2026-08-31')] }), 'ok', ({ put, id }) => put('contracts', id, offer))
play('term proof: the mark that is held needs none', newInstitution('assessing', { qualifications: [held('kibg', unproven)] }), 'ok', ({ put, id }) => put('contracts', id, offer))
for (const kind of ['kibg', 'visitation_lvvp', 'visitation_nip'])
  play(`term proof: practice, ${kind} applied for and shown (V-4)`, newPractice('assessing', { qualifications: [applied(kind, '2026-10-31')] }), 'ok', ({ put, id }) => put('contracts', id, practiceOffer))
play('term proof: shown afterwards, and then offered', newInstitution('assessing', { qualifications: [applied('kibg', '2026-08-31', unproven)] }), 'ok', async ({ put, set, qualificationsOf, id }) => {
  await set('qualifications', (await qualificationsOf(id))[0].id, proof)
  return put('contracts', id, offer)
})
const takenAway = (resource, how) => async ({ put, set, del, qualificationsOf, id }) => {
  const [one] = await qualificationsOf(id)
  if (how === 'emptied') await set('qualifications', one.id, { evidence: '' })
  else await del('qualifications', one.id)
  return put('contracts', id, resource)
}
for (const how of ['emptied', 'deleted']) {
  const clauses = how === 'emptied' ? ['GGZ-DG-6', 'GGZ-DG-7'] : ['GGZ-DG-6']
  play(`term proof: KiBG evidence ${how} between offer and signing`, newInstitution('offered', { qualifications: [applied('kibg', '2026-08-31')] }), { refused: clauses }, takenAway(sign('2026-10-01'), how))
  play(`term proof: visitation evidence ${how} between offer and signing`, newPractice('offered', { qualifications: [applied('visitation_nip', '2026-10-01')] }), { refused: ['GGZ-V-3'] }, takenAway({ status: 'signed', ...practicePath.signed }, how))
  play(`term proof: cooperation evidence ${how} between offer and signing`, gzsp('offered', { legal_form: 'vof' }, [held('cooperation_legal'), held('cooperation_primary_care')]), { refused: ['KV-G-2'] }, takenAway(kvSign, how))
}
const specialist = { kind: 'independent', legal_form: 'bv', profession: 'specialist_ouderengeneeskunde' }
play('term proof: specialist whose documents are not shown (KV-G-3)', gzsp('assessing', specialist, [held('cooperation_legal', unproven), held('cooperation_primary_care')]), { refused: ['KV-G-3'] }, ({ put, id }) => put('contracts', id, kvOffer))
play('term proof: specialist whose documents are (KV-G-3)', gzsp('assessing', specialist, [held('cooperation_legal'), held('cooperation_primary_care')]), 'ok', ({ put, id }) => put('contracts', id, kvOffer))
play('term proof: a rejection reopens on an application that is shown', newInstitution('assessing', { qualifications: [applied('kibg', '2026-08-31')] }), 'ok', ({ put, id }) =>
  first(() => put('contracts', id, rejected('2026-08-20', ['GGZ-DG-6'])), () => put('contracts', id, { status: 'assessing' })))
play('term proof: and not on one that is not', newInstitution('assessing', { qualifications: [applied('kibg', '2026-08-31', unproven)] }), { refused: ['GGZ-DG-7'] }, ({ put, id }) =>
  first(() => put('contracts', id, rejected('2026-08-20', ['GGZ-DG-6'])), () => put('contracts', id, { status: 'assessing' })))

// ---------------------------------------------------------------- terms are watched on every track
const rejected = (closed_on, rejection_clauses = ['GGZ-DG-5']) => ({ status: 'rejected', closed_on, reason: 'Voldoet niet.', rejection_clauses })
for (const [name, world] of [['digitaal', digital('offered', { path: { offered: offer } })], ['vrijgevestigd', practice('offered', { path: { offered: offer } })]]) {
  play(`term reply: ${name} offer that waits for a year (R-2)`, world, { warned: ['GGZ-R-2'] }, look)
  play(`term reply: ${name} signed on day 28 (R-2)`, world, { unwarned: ['GGZ-R-2'] }, ({ put, id }) => put('contracts', id, sign('2026-10-18')))
  play(`term reply: ${name} signed on day 29 (R-2)`, world, { warned: ['GGZ-R-2'] }, ({ put, id }) => put('contracts', id, sign('2026-10-19')))
  play(`term reply: ${name} active, signed on day 29 (R-2)`, world, { warned: ['GGZ-R-2'] }, ({ put, id }) =>
    first(() => put('contracts', id, sign('2026-10-19')), () => put('contracts', id, { status: 'active', processed_on: '2026-12-15' })))
  play(`term reply: ${name} not received, signed on day 29 after the offer (R-2)`, world, { warned: ['GGZ-R-2'] }, ({ put, id }) =>
    first(() => put('contracts', id, { received_on: null }), () => put('contracts', id, sign('2026-10-14'))))
  play(`term reply: ${name} not received, signed on day 28 after the offer (R-2)`, world, { unwarned: ['GGZ-R-2'] }, ({ put, id }) =>
    first(() => put('contracts', id, { received_on: null }), () => put('contracts', id, sign('2026-10-13'))))
  const moved = { moved_reply_due_on: '2026-11-01', move_reason: 'Vakantie van de bestuurder.', move_announced_on: '2026-10-10' }
  play(`term reply: ${name} signed late, and within the term that was moved (R-2, R-4)`, world, { unwarned: ['GGZ-R-2', 'GGZ-R-5'] }, ({ put, id }) =>
    first(() => put('contracts', id, moved), () => put('contracts', id, sign('2026-11-01'))))
  play(`term reply: ${name} signed after the moved term too (R-2)`, world, { warned: ['GGZ-R-2'] }, ({ put, id }) =>
    first(() => put('contracts', id, moved), () => put('contracts', id, sign('2026-11-02'))))
  play(`term reply: ${name} moved without a reason (R-4)`, world, { refused: ['GGZ-R-4'] }, ({ put, id }) => put('contracts', id, { ...moved, move_reason: ' ' }))
  play(`term reply: ${name} moved without word of it (R-4)`, world, { refused: ['GGZ-R-4'] }, ({ put, id }) => put('contracts', id, { ...moved, move_announced_on: null }))
  play(`term reply: ${name} moved after the term was over (R-5)`, world, { warned: ['GGZ-R-5'] }, ({ put, id }) => put('contracts', id, { ...moved, move_announced_on: '2026-10-19' }))
}
play('term answer: rejected on 1 September (DG-8)', newInstitution('assessing'), { unwarned: ['GGZ-DG-8'] }, ({ put, id }) => put('contracts', id, rejected('2026-09-01')))
play('term answer: rejected on 2 September (DG-8)', newInstitution('assessing'), { warned: ['GGZ-DG-8'] }, ({ put, id }) => put('contracts', id, rejected('2026-09-02')))
play('term answer: a request that came too late, rejected while it is a draft (DG-4, DG-8)', newInstitution('draft', { contract: { requested_on: '2026-07-01' } }), { unwarned: ['GGZ-DG-8'] }, ({ put, id }) => put('contracts', id, rejected('2026-08-20', ['GGZ-DG-4'])))
play('term answer: rejected late, by bulk (DG-8)', newInstitution('assessing'), { warned: ['GGZ-DG-8'] }, async (h) =>
  first(() => h.bulkOne('contracts', h.id, rejected('2026-09-02')), () => look(h)))
play('term answer: a known institution is rejected in October', digital('assessing'), { unwarned: ['GGZ-DG-8'] }, ({ put, id }) => put('contracts', id, rejected('2026-10-10', ['GGZ-A-1'])))
play('term answer: rejected in time, reopened and offered in October (DG-8)', newInstitution('assessing', { qualifications: [applied('kibg', '2026-09-15')] }), { unwarned: ['GGZ-DG-8'] }, ({ put, id }) =>
  first(() => put('contracts', id, rejected('2026-08-20', ['GGZ-DG-6'])), () => put('contracts', id, { status: 'assessing' }), () => put('contracts', id, { ...offer, offered_on: '2026-10-10', received_on: '2026-10-10' })))

const lapse = (closed_on) => ({ status: 'lapsed', closed_on, reason: 'Niet ondertekend.' })
play('term lapse: a new practice on day 8 (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ put, id }) => put('contracts', id, lapse('2027-03-10')))
play('term lapse: a new practice on day 42 (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ put, id }) => put('contracts', id, lapse('2027-04-13')))
play('term lapse: a new practice on day 42, by bulk (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ bulkOne, id }) => bulkOne('contracts', id, lapse('2027-04-13')))
play('term lapse: a new practice on day 43 (V-2)', newPractice('offered'), 'ok', ({ put, id }) => put('contracts', id, lapse('2027-04-14')))
play('term lapse: on day 43, and then dated a day back (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ put, id }) =>
  first(() => put('contracts', id, lapse('2027-04-14')), () => put('contracts', id, { closed_on: '2027-04-13' })))
play('term lapse: a new practice made a known one by the same save (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ put, id }) => put('contracts', id, { origin: 'known', ...lapse('2027-03-10') }))
play('term lapse: a new practice, received on an unknown day (V-2)', newPractice('offered'), { refused: ['GGZ-V-2'] }, ({ put, id }) =>
  first(() => put('contracts', id, { received_on: null }), () => put('contracts', id, lapse('2027-11-30'))))
play('term lapse: a known practice on day 8', practice('offered'), 'ok', ({ put, id }) => put('contracts', id, lapse('2026-09-23')))
play('term lapse: a new institution on day 8', newInstitution('offered', { qualifications: [held('kibg')] }), 'ok', ({ put, id }) => put('contracts', id, lapse('2026-09-23')))

// ---------------------------------------------------------------- a register's outcome is not typed
const notice = async (h, provider_id, to_category = 'institution') =>
  h.make('statute_switches', {
    policy_id: await h.policyId('GGZ-2027'), provider_id, to_category, notified_on: '2026-08-31', statute_approved_on: '2026-07-01',
    statute_section: to_category === 'institution' ? 'III' : 'II', cause: 'Ander zorgaanbod.', impact: 'Meer behandelaren.',
  })
const accept = { status: 'accepted', decided_on: '2026-09-10' }
const switched = async (h, to_category = 'institution', fields = {}) => {
  const made = await notice(h, h.draft.provider_id, to_category)
  return h.contract((await h.set('statute_switches', made.id, { ...accept, ...fields })).contract_id)
}
const typed = { origin: 'statute_switch' }
play('term origin: typed on a new contract (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, ({ post, draft }) => post('contracts', { ...draft, ...typed }))
play('term origin: typed on a new contract of a practice (S-1)', practice('none'), { refused: ['GGZ-S-1'] }, ({ post, draft }) => post('contracts', { ...draft, ...typed }))
play('term origin: typed on a new maatwerk contract (S-1)', bespoke('none'), { refused: ['GGZ-S-1'] }, ({ post, draft }) => post('contracts', { ...draft, ...typed }))
play('term origin: typed on a new contract for elv', kv('none'), { status: 422 }, ({ post, draft }) => post('contracts', { ...draft, ...typed }))
play('term origin: typed by a team lead (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, ({ post, draft }) => post('contracts', { ...draft, ...typed }, teamLead))
play('term origin: typed on a draft (S-1)', digital('draft'), { refused: ['GGZ-S-1'] }, ({ put, id }) => put('contracts', id, typed))
play('term origin: typed in the assessment (S-1)', newInstitution('assessing'), { refused: ['GGZ-S-1'] }, ({ put, id }) => put('contracts', id, typed))
play('term origin: typed in bulk (S-1)', digital('draft'), { refused: ['GGZ-S-1'] }, ({ bulkOne, id }) => bulkOne('contracts', id, typed))
play('term origin: typed after the signature (S-1)', digital('signed'), { refused: ['GGZ-S-1'] }, ({ put, id }) => put('contracts', id, typed))
play('term origin: typed after the notice was turned down (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, async (h) => {
  const made = await notice(h, h.draft.provider_id)
  await h.set('statute_switches', made.id, { status: 'rejected', decided_on: '2026-09-10', motivation: 'Te laat.' })
  return h.post('contracts', { ...h.draft, ...typed })
})
play('term origin: typed while the notice waits (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, async (h) => {
  await notice(h, h.draft.provider_id)
  return h.post('contracts', { ...h.draft, ...typed })
})
play('term origin: made by an accepted notice', digital('none'), 'ok', async (h) => {
  const { origin, track, status } = await switched(h)
  return right(origin === 'statute_switch' && track === 'digitaal' && status === 'draft', `${origin} ${track} ${status}`)
})
play('term origin: of a contract that a notice made, away and back', digital('none'), 'ok', async (h) => {
  const { id } = await switched(h)
  return first(() => h.put('contracts', id, { origin: 'known' }), () => h.put('contracts', id, typed))
})
play('term origin: kept by a save that sends it along', digital('none'), 'ok', async (h) => {
  const made = await switched(h)
  return h.put('contracts', made.id, { ...made, explanation: 'Toelichting.' })
})
play('term origin: carried to another provider (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, async (h) => {
  const { id } = await switched(h)
  const other = await h.make('providers', { name: `Andere instelling ${id}`, kind: 'institution', settings: [2] })
  return h.put('contracts', id, { provider_id: other.id })
})
play('term origin: a new contract after the one of the notice was withdrawn (S-1)', digital('none'), { refused: ['GGZ-S-1'] }, async (h) => {
  const { id } = await switched(h)
  await h.set('contracts', id, { status: 'withdrawn', reason: 'Alsnog niet.' })
  return h.post('contracts', { ...h.draft, ...typed })
})
/** A contract that a notice made, with its answers and lines, brought to its offer. */
async function offeredSwitch(h, to_category, setting, fields = {}) {
  const { id } = await switched(h, to_category)
  await h.set('contracts', id, { settings: [setting] })
  await h.make('tariff_lines', { contract_id: id, ...regular(setting) })
  const conditions = new Map((await h.list('conditions', {})).map((one) => [one.id, one]))
  for (const one of await h.list('assessments', { contract_id: id }))
    await h.set('assessments', one.id, { outcome: conditions.get(one.condition_id).kind === 'exclusion' ? 'absent' : 'met', assessed_on: '2026-09-12' })
  const answer = await first(() => h.put('contracts', id, { status: 'assessing' }), () => h.put('contracts', id, { ...offer, ...fields }))
  return { id, answer }
}
play('term origin: a switched institution in setting 1 needs no request, added value or mark (DG-4 to DG-6)', digital('none', { provider: { settings: [1] } }), 'ok', async (h) => (await offeredSwitch(h, 'institution', 1)).answer)
play('term origin: it is a known one, whose offer was late (DG-1)', digital('none'), { warned: ['GGZ-DG-1'] }, async (h) => (await offeredSwitch(h, 'institution', 2, { offered_on: '2026-10-02', received_on: '2026-10-02' })).answer)
play('term origin: it signs on 2 January (DG-10)', digital('none'), 'ok', async (h) => {
  const { id } = await offeredSwitch(h, 'institution', 2)
  return h.put('contracts', id, sign('2027-01-02'))
})
play('term origin: a switched practice needs no mark (V-3)', practice('none'), 'ok', async (h) => (await offeredSwitch(h, 'practice', 1)).answer)

// ---------------------------------------------------------------- claims wait for the whole process, and start with the agreement
const figure = (contract_id, as_of) => ({ contract_id, as_of, amount_cents: 1_000_000, source: 'scenario' })
const end = { status: 'ended', ended_on: '2027-02-01', reason: 'Gestopt.' }
for (const [name, world, clause, as_of, ended] of [
  ['digitaal', digital('signed'), 'GGZ-C-2', '2027-03-31', end],
  ['vrijgevestigd', practice('signed'), 'GGZ-C-2', '2027-03-31', end],
  ['maatwerk', bespoke('signed'), 'GGZ-C-2', '2027-03-31', end],
  ['standaard', kv('signed'), 'KV-C-2', '2025-03-31', { ...end, ended_on: '2025-02-01' }],
]) {
  play(`term claims: ${name}, processed on paper and ended without being active (C-2)`, world, { refused: [clause] }, ({ put, post, id }) =>
    first(() => put('contracts', id, { processed_on: '2024-12-15' }), () => put('contracts', id, ended, teamLead), () => post('production', figure(id, as_of))))
  play(`term claims: ${name}, processed in the save that ends it (C-2)`, world, { refused: [clause] }, ({ put, post, id }) =>
    first(() => put('contracts', id, { ...ended, processed_on: '2024-12-15' }, teamLead), () => post('production', figure(id, as_of))))
  play(`term claims: ${name}, was active before it ended`, world, 'ok', ({ put, post, id }) =>
    first(() => put('contracts', id, { status: 'active', processed_on: name === 'standaard' ? '2024-12-15' : '2026-12-15' }), () => put('contracts', id, ended, teamLead), () => post('production', figure(id, as_of))))
}
for (const [name, world, clause, before, start] of [
  ['digitaal', digital('active'), 'GGZ-C-2', '2026-12-31', '2027-01-01'],
  ['a practice from April', newPractice('active'), 'GGZ-C-2', '2027-03-31', '2027-04-01'],
  ['standaard', kv('active'), 'KV-C-2', '2024-12-31', '2025-01-01'],
]) {
  play(`term claims: ${name}, a figure of the day before the start (C-2)`, world, { refused: [clause] }, ({ post, id }) => post('production', figure(id, before)))
  play(`term claims: ${name}, a figure of the start itself`, world, 'ok', ({ post, id }) => post('production', figure(id, start)))
  play(`term claims: ${name}, a figure moved to before the start (C-2)`, world, { refused: [clause] }, async ({ make, put, id }) =>
    put('production', (await make('production', figure(id, start))).id, { as_of: before }))
}
play('term claims: before the start as it was amended (C-2)', bespoke('active'), { refused: ['GGZ-C-2'] }, ({ amend, post, id }) =>
  first(() => amend(id, 'starts_on', '2027-03-01', '2027-01-15'), () => post('production', figure(id, '2027-02-28'))))
play('term claims: on the start as it was amended', bespoke('active'), 'ok', ({ amend, post, id }) =>
  first(() => amend(id, 'starts_on', '2027-03-01', '2027-01-15'), () => post('production', figure(id, '2027-03-01'))))

// ---------------------------------------------------------------- what the texts do not ask is not asked
for (const tariff_percentage of [110, 110.01, 145.5])
  for (const [name, world, line] of [['ggz', digital('draft'), regular(2)], ['elv', kv('draft'), { performance: 'elv_hoog' }]])
    play(`term tariff: ${tariff_percentage}% on a line of ${name}`, world, 'ok', ({ post, id }) => post('tariff_lines', { contract_id: id, ...line, tariff_percentage }))
play('term tariff: a quote of 125%', bespoke('quoted'), 'ok', ({ post, id }) => post('proposals', { contract_id: id, party: 'provider', sent_on: '2026-08-25', tariff_percentage: 125, plafond_cents: 1, explanation: 'Zwaar.' }))
for (const performance of ['schriftelijke_informatievoorziening', 'toeslag_psychodiagnostiek']) {
  const clause = performance === 'toeslag_psychodiagnostiek' ? 'GGZ-P-9' : 'GGZ-P-8'
  play(`term performance: ${performance} of an institution (${clause})`, digital('assessing', { lines: [regular(2), { performance, tariff_percentage: 100 }] }), 'ok', ({ put, id }) => put('contracts', id, offer))
  play(`term performance: ${performance} in maatwerk (${clause})`, bespoke('negotiating', { lines: [regular(4), { performance, tariff_percentage: 100 }] }), 'ok', ({ put, id }) => put('contracts', id, bespokeOffer))
  play(`term performance: ${performance} of a practice that did not ask (${clause})`, practice('assessing', { lines: [regular(1), { performance, tariff_percentage: 100 }] }), { refused: [clause] }, ({ put, id }) => put('contracts', id, offer))
}

// ---------------------------------------------------------------- the preferent insurer's agreement
const agreed = { regional_agreement_on: '2024-06-01' }
const high = { performance: 'elv_hoog', tariff_percentage: 95 }
for (const [performance, more, others] of [
  ['elv_korsakov', { confirmed: true, max_stay_days: 42 }, []],
  ['elv_gesloten_herstel', { confirmed: true, max_stay_days: 42 }, []],
  ['elv_anw_hoog', { confirmed: true }, [high]],
  ['elv_wijkkliniek', {}, []],
]) {
  play(`term preferent: ${performance} without the agreement (KV-P-1)`, elv({ performance, ...more }, others), { refused: ['KV-P-1'] }, ({ put, id }) => put('contracts', id, kvOffer))
  play(`term preferent: ${performance} with the agreement`, elv({ performance, ...more, ...agreed }, others), 'ok', ({ put, id }) => put('contracts', id, kvOffer))
  play(`term preferent: ${performance}, the agreement taken away after the offer (KV-P-1)`, elv({ performance, ...more, ...agreed }, others), { refused: ['KV-P-1'] }, async ({ put, set, list, id }) => {
    await set('contracts', id, kvOffer)
    const [line] = await list('tariff_lines', { contract_id: id, performance })
    await set('tariff_lines', line.id, { regional_agreement_on: null })
    return put('contracts', id, kvSign)
  })
}
const request = async (h, fields) => {
  const made = await h.make('coordination_requests', {
    policy_id: await h.policyId('KV-2025-2026'), provider_id: h.draft.provider_id, year: 2025, region: 'Utrecht', preferred_insurer: 'Zorgverzekeraar', agreement_on: '2025-01-10',
    agreement_triage: true, agreement_capacity: true, agreement_referral: true, agreement_evaluation: true, agreement_evidence: 'Dossier.', business_case_on: '2025-01-10',
    cost_cents: 40_000_000, agreed_fee_cents: 36_000_000, share_needed: true, share_explanation: 'Zonder ons niet kostendekkend.', consent_on: '2025-01-12', consent_total_cents: 36_000_000,
    total_cents: 36_000_000, own_production_cents: 100, region_production_cents: 1000, share_source: 'Vektis.', ...fields,
  })
  return first(() => h.put('coordination_requests', made.id, { status: 'requested', received_on: '2025-01-20' }), () => h.put('coordination_requests', made.id, { status: 'granted', decided_on: '2025-02-10' }, teamLead))
}
play('term coordination: a fee above the cost (KV-P-6)', kv('none'), { refused: ['KV-P-6'] }, (h) => request(h, { cost_cents: 35_999_999 }))
play('term coordination: a fee that is the cost (KV-P-6)', kv('none'), { refused: ['KV-P-6'] }, (h) => request(h, { cost_cents: 36_000_000 }))
play('term coordination: a fee of a cent below the cost', kv('none'), 'ok', (h) => request(h, { cost_cents: 36_000_001 }))

// ---------------------------------------------------------------- maatwerk: what was agreed
const moves = { proposal: async ({ make, id }, party, sent_on, more = {}) => make('proposals', { contract_id: id, party, sent_on, explanation: 'Toelichting.', substantiation: 'Cijfers 2026.', ...more }) }
const outcomesOf = async ({ list, id }) => (await list('proposals', { contract_id: id })).map(({ party, outcome }) => `${party} ${outcome}`).join(', ')
const accepted = async (h, more) => {
  const proposal = await moves.proposal(h, 'insurer', '2026-09-20', more)
  return h.set('proposals', proposal.id, { outcome: 'accepted' })
}
const terms = { tariff_percentage: 93.5, plafond_cents: 105_000_000, average_price_cents: 250_000 }
const bare = (upto) => bespoke(upto, { contract: { plafond_cents: null, settings: [2, 4] }, lines: [] })
const saysOf = (answer, field) => (answer.body.warnings ?? []).filter((warning) => warning.clause === null && warning.field === field)

play('term agreed: plafond, price and tariff are taken over into the contract', bare('negotiating'), 'ok', async (h) => {
  await accepted(h, terms)
  const { plafond_cents, average_price_cents, turn } = await h.contract(h.id)
  const lines = (await h.list('tariff_lines', { contract_id: h.id })).map(({ performance, setting, tariff_percentage }) => `${performance} ${setting} ${Number(tariff_percentage)}`)
  const found = `${plafond_cents} ${average_price_cents} ${turn} [${lines}]`
  return right(found === '105000000 250000 insurer [regulier 2 93.5,regulier 4 93.5]', found)
})
play('term agreed: what stood otherwise becomes what was agreed', bespoke('negotiating'), 'ok', async (h) => {
  await accepted(h, terms)
  const { plafond_cents } = await h.contract(h.id)
  const lines = (await h.list('tariff_lines', { contract_id: h.id })).map(({ setting, tariff_percentage }) => `${setting} ${Number(tariff_percentage)}`)
  return right(plafond_cents === 105_000_000 && `${lines}` === '4 93.5,2 93.5', `${plafond_cents} [${lines}]`)
})
play('term agreed: what the proposal says nothing of stays', bespoke('negotiating'), 'ok', async (h) => {
  await accepted(h, { tariff_percentage: null, average_price_cents: 250_000 })
  const { plafond_cents, average_price_cents } = await h.contract(h.id)
  return right(plafond_cents === 100_000_000 && average_price_cents === 250_000, `${plafond_cents} ${average_price_cents}`)
})
play('term agreed: a proposal that was turned down changes nothing', bespoke('negotiating'), 'ok', async (h) => {
  const proposal = await moves.proposal(h, 'insurer', '2026-09-20', terms)
  await h.set('proposals', proposal.id, { outcome: 'rejected' })
  const { plafond_cents } = await h.contract(h.id)
  return right(plafond_cents === 100_000_000, String(plafond_cents))
})
play('term agreed: changed by hand afterwards, and offered with a word about it', bespoke('negotiating'), 'ok', async (h) => {
  await accepted(h, terms)
  const answer = await first(() => h.put('contracts', h.id, { plafond_cents: 90_000_000 }), () => h.put('contracts', h.id, bespokeOffer))
  return answer.status === 200 ? right(saysOf(answer, 'plafond_cents').length === 1, JSON.stringify(answer.body.warnings)) : answer
})
play('term agreed: emptied by hand, and offered with a word about it', bespoke('negotiating'), 'ok', async (h) => {
  await accepted(h, terms)
  const answer = await first(() => h.put('contracts', h.id, { average_price_cents: null }), () => h.put('contracts', h.id, bespokeOffer))
  return answer.status === 200 ? right(saysOf(answer, 'average_price_cents').length === 1, JSON.stringify(answer.body.warnings)) : answer
})
play('term agreed: offered as agreed, without a word', bespoke('negotiating'), 'ok', async (h) => {
  await accepted(h, terms)
  const answer = await h.put('contracts', h.id, bespokeOffer)
  return answer.status === 200 ? right(answer.body.warnings.every(({ clause }) => clause !== null), JSON.stringify(answer.body.warnings)) : answer
})
play('term agreed: accepted once the contract is offered, the offer stays as it is', bespoke('offered'), 'ok', async (h) => {
  const [, ours] = await h.list('proposals', { contract_id: h.id })
  await h.set('contracts', h.id, { plafond_cents: 90_000_000 })
  await h.set('proposals', ours.id, { outcome: 'accepted' })
  const contract = await h.contract(h.id)
  return right(contract.plafond_cents === 90_000_000 && saysOf({ body: contract }, 'plafond_cents').length === 1, JSON.stringify(contract.warnings))
})
play('term round: a counter-proposal closes the round before it', bespoke('negotiating'), 'ok', async (h) => {
  await moves.proposal(h, 'provider', '2026-09-15', { tariff_percentage: 94, plafond_cents: 108_000_000 })
  const found = await outcomesOf(h)
  return right(found === 'provider countered, insurer countered, provider open', found)
})
play('term round: what was answered otherwise keeps its outcome', bespoke('negotiating'), 'ok', async (h) => {
  const [, ours] = await h.list('proposals', { contract_id: h.id })
  await h.set('proposals', ours.id, { outcome: 'rejected' })
  await moves.proposal(h, 'provider', '2026-09-15', { tariff_percentage: 94 })
  const found = await outcomesOf(h)
  return right(found === 'provider countered, insurer rejected, provider open', found)
})
play('term round: a second proposal of one party closes none of its own', bespoke('negotiating'), 'ok', async (h) => {
  await moves.proposal(h, 'insurer', '2026-09-15', { tariff_percentage: 94 })
  const found = await outcomesOf(h)
  return right(found === 'provider countered, insurer open, insurer open', found)
})
play('term round: a counter-proposal that is deleted opens it again', bespoke('negotiating'), 'ok', async (h) => {
  const counter = await moves.proposal(h, 'provider', '2026-09-15', { tariff_percentage: 94 })
  const gone = await h.del('proposals', counter.id)
  if (gone.status >= 300) return gone
  const [found, { turn }] = [await outcomesOf(h), await h.contract(h.id)]
  return right(found === 'provider countered, insurer open' && turn === 'provider', `${found}; ${turn}`)
})
play('term round: the provider counters, and it is our turn', bespoke('negotiating'), 'ok', async (h) => {
  await moves.proposal(h, 'provider', '2026-09-15', { tariff_percentage: 94 })
  const { turn } = await h.contract(h.id)
  return right(turn === 'insurer', turn)
})
const unpriced = (world) => ({ ...world, contract: { ...world.contract, settings: [2, 3, 4] }, provider: { settings: [2, 3, 4] }, lines: [regular(2), regular(4)] })
for (const [name, world, settings] of [['maatwerk', unpriced(bespoke('offered')), true], ['digitaal', unpriced(digital('offered')), true], ['digitaal, all priced', digital('offered'), false]])
  play(`term lines: a setting without a tariff line, ${name}`, world, 'ok', async (h) => {
    const contract = await h.contract(h.id)
    return right(saysOf({ body: contract }, 'tariff_lines').length === (settings ? 1 : 0), JSON.stringify(contract.warnings))
  })
play('term lines: a setting without a tariff line, vrijgevestigd', practice('offered', { provider: { settings: [1, 2] }, contract: { settings: [1, 2] } }), 'ok', async (h) => {
  const contract = await h.contract(h.id)
  return right(saysOf({ body: contract }, 'tariff_lines').length === 1, JSON.stringify(contract.warnings))
})
play('term lines: added by amendment, the setting and its line', digital('active'), 'ok', async (h) => {
  const answer = await first(() => h.amend(h.id, 'settings', [2, 3], '2027-07-01'))
  if (answer.status >= 300) return answer
  const open = saysOf({ body: await h.contract(h.id) }, 'tariff_lines').length
  const mended = await h.amend(h.id, 'tariff_lines', [regular(2), regular(3)], '2027-07-01')
  if (mended.status >= 300) return mended
  const left = saysOf({ body: await h.contract(h.id) }, 'tariff_lines').length
  return right(open === 1 && left === 0, `${open} then ${left}`)
})

// ---------------------------------------------------------------- approached for a purchasing talk
play('term approached: on a day, and the talk was held (KV-X-6)', kv('none'), 'ok', ({ put, draft }) => put('providers', draft.provider_id, { approached_on: '2024-06-10', talk_held: true }))
play('term approached: a talk without an approach (KV-X-6)', kv('none'), { status: 422 }, ({ put, draft }) => put('providers', draft.provider_id, { talk_held: true }))
play('term approached: tomorrow (KV-X-6)', kv('none'), { status: 422 }, ({ put, draft }) => put('providers', draft.provider_id, { approached_on: '2027-12-02' }))

export default all
