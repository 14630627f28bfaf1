// What a step rested on and is changed afterwards, and what an amendment may do: both sides of each.

import {
  active, applied, asNew, bespoke, bespokeOffer, bespokeSigned, counter, digital, first, gzsp, held, kv, kvAsNew, kvNew, kvOffered, kvSigned, line,
  newInstitution, newPractice, offered, practice, practiceSigned, regular, right, scenarioFile, signed,
} from './playing.mjs'

const { all, play } = scenarioFile()

/** A contract that is changed and then takes a step. */
const then = (id, world, expect, fields, step) => play(id, world, expect, ({ put, id: contract }) => first(() => put('contracts', contract, fields), () => put('contracts', contract, step)))
/** A contract that is changed, and no more. */
const change = (id, world, expect, fields) => play(id, world, expect, ({ put, id: contract }) => put('contracts', contract, fields))
/** Its provider is changed, and then the contract takes a step. */
const provider = (id, world, expect, fields, step) =>
  play(id, world, expect, async ({ setProvider, put, id: contract }) => {
    await setProvider(contract, fields)
    return put('contracts', contract, step)
  })
/** A qualification of its provider is changed or (null) deleted, and then the contract takes a step. */
const qualification = (id, world, expect, fields, step) =>
  play(id, world, expect, async ({ qualificationsOf, set, del, put, id: contract }) => {
    const [one] = await qualificationsOf(contract)
    if (fields) await set('qualifications', one.id, fields)
    else await del('qualifications', one.id)
    return put('contracts', contract, step)
  })
const amend = (id, world, expect, field, value, on) => play(id, world, expect, ({ amend: amended, id: contract }) => amended(contract, field, value, on))

const late = { requested_on: '2026-07-01' }
const DG4 = { refused: ['GGZ-DG-4'] }
const DG5 = { refused: ['GGZ-DG-5'] }
const M8 = { refused: ['GGZ-M-8'] }
const P3 = { refused: ['GGZ-P-3'] }

// ================================================================ a guard of the assessment, evaded afterwards
then('edge newcomer: becomes one while tested, in time and with its value', digital('assessing'), 'ok', asNew, offered)
then('edge newcomer: becomes one after the offer, without its facts', digital('offered'), { refused: ['GGZ-DG-4', 'GGZ-DG-5'] }, { origin: 'new' }, signed)
then('edge newcomer: becomes one after the offer, with them', digital('offered'), 'ok', asNew, signed)
then('edge request: put on 1 July while tested', newInstitution('assessing'), DG4, late, offered)
then('edge request: emptied while tested', newInstitution('assessing'), DG4, { requested_on: null }, offered)
then('edge request: put on 1 July after the offer', newInstitution('offered'), DG4, late, signed)
then('edge request: put on 30 June after the offer', newInstitution('offered'), 'ok', { requested_on: '2026-06-30' }, signed)
change('edge request: corrected to 1 July once signed', newInstitution('signed'), DG4, late)
change('edge request: corrected to 30 June once signed', newInstitution('signed'), 'ok', { requested_on: '2026-06-30' })
change('edge request: corrected to 1 July on a running contract', newInstitution('active'), DG4, late)
change('edge request: corrected along with its processing', newInstitution('signed'), DG4, { ...active, ...late })
change('edge request: mended along with its processing', newInstitution('signed'), 'ok', { ...active, requested_on: '2026-06-30' })
then('edge value: emptied while tested', newInstitution('assessing'), DG5, { added_value: null }, offered)
then('edge value: another one, unexplained', newInstitution('assessing'), DG5, { added_value: 'other' }, offered)
then('edge value: another one, explained', newInstitution('assessing'), 'ok', { added_value: 'other', added_value_explanation: 'Aanbod voor doven.' }, offered)
then('edge value: emptied after the offer', newInstitution('offered'), DG5, { added_value: null }, signed)
change('edge value: emptied on a running contract', newInstitution('active'), DG5, { added_value: null })
change('edge value: another ground on a running contract', newInstitution('active'), 'ok', { added_value: 'unique_in_region' })
change('edge origin: a running contract becomes a newcomer’s', digital('active'), { refused: ['GGZ-DG-4', 'GGZ-DG-5'] }, { origin: 'new' })
change('edge origin: a running contract becomes a newcomer’s that met it all', digital('active'), 'ok', asNew)
change('edge origin: a running contract becomes a newcomer’s in maatwerk', bespoke('active'), { refused: ['GGZ-M-3'] }, { origin: 'new' })
change('edge origin: a running contract becomes a new practice’s', practice('active'), { refused: ['GGZ-V-3'] }, { origin: 'new', requested_on: '2026-06-01' })
play('edge origin: several running contracts become newcomers’ at once', digital('active'), { status: 422 }, ({ bulk, id }) => bulk('contracts', [id], { data: { origin: 'new' } }))
then('edge origin: emptied while tested, digitaal', digital('assessing'), { status: 422 }, { origin: null }, offered)
then('edge origin: emptied while tested, practice', practice('assessing'), { status: 422 }, { origin: null }, offered)
then('edge origin: emptied while tested, standaard', kv('assessing'), { refused: ['KV-I-1'] }, { origin: null }, kvOffered)
change('edge origin: emptied once signed, maatwerk', bespoke('signed'), { refused: ['GGZ-M-3'] }, { origin: null })
then('edge kv newcomer: becomes one while tested, without its facts', kv('assessing'), { refused: ['KV-I-2', 'KV-I-5'] }, { origin: 'new' }, kvOffered)
then('edge kv newcomer: becomes one while tested, with them', kv('assessing', { care_type: 'grz' }), 'ok', kvAsNew, kvOffered)
then('edge kv duty of care: emptied after the offer', kvNew('offered'), { refused: ['KV-I-2'] }, { duty_of_care_explanation: ' ' }, kvSigned)
change('edge kv duty of care: emptied once signed', kvNew('signed'), { refused: ['KV-I-2'] }, { duty_of_care_explanation: null })
change('edge kv duty of care: reworded once signed', kvNew('signed'), 'ok', { duty_of_care_explanation: 'Wachttijden in de regio.' })
then('edge kv request: put on 1 July 2024 after the offer', kvNew('offered'), { refused: ['KV-I-5'] }, { requested_on: '2024-07-01' }, kvSigned)
then('edge kv request: put on 30 June 2024 after the offer', kvNew('offered'), 'ok', { requested_on: '2024-06-30' }, kvSigned)
then('edge kv start: a newcomer of 2026 moves to 2025', kvNew('assessing', { contract: { starts_on: '2026-01-01', requested_on: '2025-05-01' } }), { refused: ['KV-I-5'] }, { starts_on: '2025-11-01' }, { ...kvOffered, offered_on: '2025-09-01', received_on: '2025-09-01', questionnaire_sent_on: '2025-09-01' })
then('edge kv start: a newcomer of 2026 stays there', kvNew('assessing', { contract: { starts_on: '2026-01-01', requested_on: '2025-05-01' } }), 'ok', { starts_on: '2026-02-01' }, { ...kvOffered, offered_on: '2025-09-01', received_on: '2025-09-01', questionnaire_sent_on: '2025-09-01' })

// ================================================================ what a contract rests on is swapped
const another = async ({ make }, kind = 'institution') => (await make('providers', { name: `Ander ${Math.random()}`, kind, legal_form: 'bv', settings: [2, 4], city: 'Utrecht' })).id
const policyOf = async ({ list }, code) => (await list('policies', { code }))[0].id
for (const [name, world] of [['tested', digital('assessing')], ['invited', bespoke('invited')], ['negotiated', bespoke('negotiating')], ['signed', digital('signed')], ['running', practice('active')], ['standard, tested', kv('assessing')]])
  play(`edge swap: another provider of a contract that is ${name}`, world, { status: 422 }, async (h) => h.put('contracts', h.id, { provider_id: await another(h) }))
play('edge swap: another policy after the draft', digital('assessing'), { status: 422 }, async (h) => h.put('contracts', h.id, { policy_id: await policyOf(h, 'KV-2025-2026'), care_type: 'elv', track: 'standaard' }))
change('edge swap: another track while tested', digital('assessing', { provider: { settings: [2, 4] } }), { status: 422 }, { track: 'maatwerk' })
change('edge swap: another track while negotiating', bespoke('negotiating'), { status: 422 }, { track: 'digitaal', origin: 'new' })
change('edge swap: another care type while tested', kv('assessing'), { status: 422 }, { care_type: 'grz' })
play('edge swap: another care type of several at once', kv('assessing'), { status: 422 }, ({ bulk, id }) => bulk('contracts', [id], { data: { care_type: 'grz' } }))
change('edge swap: another track of a draft', digital('draft', { provider: { settings: [2, 4] } }), 'ok', { track: 'maatwerk' })
change('edge swap: the same provider, track and care type sent back', digital('offered'), 'ok', { track: 'digitaal', care_type: 'ggz' })
play('edge swap: another provider of a draft begins with its answers anew', digital('draft'), 'ok', async (h) => {
  await h.set('contracts', h.id, { provider_id: await another(h) })
  const answers = await h.list('assessments', { contract_id: h.id })
  return right(answers.length > 0 && answers.every(({ outcome }) => outcome === 'open'), `answers ${answers.map(({ outcome }) => outcome)}`)
})
play('edge swap: another provider of a draft is not offered on the first one’s answers', digital('draft'), { refused: ['GGZ-U-0'] }, async (h) => {
  const provider_id = await another(h)
  return first(() => h.put('contracts', h.id, { provider_id }), () => h.put('contracts', h.id, { status: 'assessing' }), () => h.put('contracts', h.id, offered))
})
play('edge swap: another provider of a draft with the first one’s quote', bespoke('draft'), { status: 422 }, async (h) => {
  await h.make('proposals', { contract_id: h.id, party: 'provider', sent_on: '2026-08-20', explanation: 'Onze offerte.' })
  return h.put('contracts', h.id, { provider_id: await another(h) })
})
play('edge swap: a draft’s lines of another care type', kv('draft', { lines: [line('elv_korsakov', { max_stay_days: 42 })] }), { status: 422 }, ({ put, id }) =>
  first(() => put('contracts', id, { care_type: 'grz' }), () => put('contracts', id, { status: 'assessing' }), () => put('contracts', id, kvOffered)))

// ================================================================ true at the offer, false at the signature
then('edge kv count: not known any more at the signature', kv('offered'), { refused: ['KV-I-3'] }, { treated_insured: null }, kvSigned)
then('edge kv count: one at the signature', kv('offered'), 'ok', { treated_insured: 1 }, kvSigned)
change('edge kv count: zero on a running contract', kv('active'), { refused: ['KV-I-3'] }, { treated_insured: 0 })
change('edge kv count: emptied on a signed contract', kv('signed', { care_type: 'gzsp' }), { refused: ['KV-I-3'] }, { treated_insured: null })
change('edge kv count: zero, of a newcomer', kvNew('signed'), 'ok', { treated_insured: 0 })
then('edge explanation: emptied after the offer', digital('offered'), { refused: ['GGZ-DG-3'] }, { explanation: ' ' }, signed)
then('edge questionnaire: its sending emptied after the offer', practice('offered'), { refused: ['GGZ-DG-2'] }, { questionnaire_sent_on: null }, signed)
play('edge lines: all deleted after the offer', digital('offered'), { refused: ['GGZ-DG-2'] }, async ({ list, del, put, id }) => {
  for (const one of await list('tariff_lines', { contract_id: id })) await del('tariff_lines', one.id)
  return put('contracts', id, signed)
})
play('edge answers: one is no longer valid on the day of the signature', digital('offered'), { refused: ['GGZ-A-7'] }, async ({ assess, put, id }) => {
  await assess(id, 'GGZ-A-7', { valid_until: '2026-09-30' })
  return put('contracts', id, signed)
})
play('edge answers: one is valid up to the day of the signature', digital('offered'), 'ok', async ({ assess, put, id }) => {
  await assess(id, 'GGZ-A-7', { valid_until: '2026-10-01' })
  return put('contracts', id, signed)
})
provider('edge provider: loses its specialist setting after the offer', bespoke('offered'), { refused: ['GGZ-M-1', 'GGZ-M-2'] }, { settings: [2] }, bespokeSigned)
provider('edge provider: loses it and is a PUK', bespoke('offered'), 'ok', { settings: [2], puk_paaz: true }, bespokeSigned)
provider('edge provider: becomes a practice after the offer', digital('offered'), { status: 422 }, { kind: 'independent' }, signed)
provider('edge provider: turns out to be a psychiatrist', practice('offered'), { refused: ['GGZ-V-7'] }, { profession: 'psychiater' }, signed)
provider('edge provider: a psychiatrist in the crisis service', practice('offered'), 'ok', { profession: 'psychiater', crisis_service: 'takes_part' }, signed)
provider('edge provider: its profession is emptied', practice('offered'), { refused: ['GGZ-V-7'] }, { profession: null }, signed)
provider('edge provider: no legal entity after all', gzsp('offered', { legal_form: 'stichting' }), { refused: ['KV-G-2'] }, { legal_form: 'maatschap' }, kvSigned)
provider('edge provider: its legal form is emptied', gzsp('offered', { legal_form: 'stichting' }), { refused: ['KV-G-2'] }, { legal_form: null }, kvSigned)
provider('edge provider: its legal form is emptied, elv', kv('offered'), 'ok', { legal_form: null }, kvSigned)
qualification('edge mark: deleted between offer and signature', newPractice('offered'), { refused: ['GGZ-V-3'] }, null, practiceSigned)
qualification('edge mark: ended the day before the signature', newPractice('offered'), { refused: ['GGZ-V-3'] }, { valid_until: '2027-03-19' }, practiceSigned)
qualification('edge mark: ends on the day of the signature', newPractice('offered'), 'ok', { valid_until: '2027-03-20' }, practiceSigned)
const inSetting1 = (upto, qualifications) => newInstitution(upto, { provider: { settings: [1] }, lines: [regular(1)], qualifications, contract: { settings: [1] } })
qualification('edge application: moved to 1 November', inSetting1('offered', [applied('kibg', '2026-08-31')]), { refused: ['GGZ-DG-6', 'GGZ-DG-7'] }, { applied_on: '2026-11-01' }, signed)
qualification('edge application: its evidence is removed', inSetting1('offered', [applied('kibg', '2026-08-31')]), { refused: ['GGZ-DG-6'] }, { evidence: null }, signed)
qualification('edge ENC-NL: deleted between offer and signature', digital('offered', { lines: [line('spravato')], qualifications: [held('enc_nl')] }), { refused: ['GGZ-P-4'] }, null, signed)

// ================================================================ evidence that opened a step
const quoteOf = async ({ list, id }) => (await list('proposals', { contract_id: id, party: 'provider' }))[0].id
const emptied = { substantiation: null }
const negotiate = { status: 'negotiating' }
play('edge quote: emptied after it was taken in', bespoke('quoted'), M8, async (h) => {
  await h.set('proposals', await quoteOf(h), emptied)
  await h.make('proposals', { contract_id: h.id, ...counter })
  return first(() => h.put('contracts', h.id, negotiate), () => h.put('contracts', h.id, bespokeOffer))
})
play('edge quote: emptied and filled again', bespoke('quoted'), 'ok', async (h) => {
  const quote = await quoteOf(h)
  await h.set('proposals', quote, emptied)
  await h.set('proposals', quote, { substantiation: 'Cijfers 2025.' })
  await h.make('proposals', { contract_id: h.id, ...counter })
  return first(() => h.put('contracts', h.id, negotiate), () => h.put('contracts', h.id, bespokeOffer))
})
for (const [name, fields] of Object.entries({ substantiation: emptied, tariff: { tariff_percentage: null }, plafond: { plafond_cents: 90_000_000 }, party: { party: 'insurer' }, explanation: { explanation: 'Anders.' } }))
  play(`edge quote: its ${name} changes while negotiating`, bespoke('negotiating'), M8, async (h) => h.put('proposals', await quoteOf(h), fields))
play('edge quote: emptied once offered', bespoke('offered'), M8, async (h) => h.put('proposals', await quoteOf(h), emptied))
play('edge quote: emptied on a running contract', bespoke('active'), M8, async (h) => h.put('proposals', await quoteOf(h), emptied))
play('edge quote: several emptied at once', bespoke('negotiating'), { status: 422 }, async (h) => h.bulk('proposals', [await quoteOf(h)], { data: emptied }))
play('edge quote: deleted while negotiating', bespoke('negotiating'), { status: 409 }, async (h) => h.del('proposals', await quoteOf(h)))
play('edge quote: deleted with others at once', bespoke('negotiating'), { status: 409 }, async (h) => h.bulk('proposals', [await quoteOf(h)], { delete: true }))
play('edge quote: is put down as countered', bespoke('negotiating'), 'ok', async (h) => h.put('proposals', await quoteOf(h), { outcome: 'countered' }))
play('edge quote: a second one is changed while negotiating', bespoke('negotiating'), 'ok', async (h) => {
  const { id } = await h.make('proposals', { contract_id: h.id, party: 'provider', sent_on: '2026-09-20', tariff_percentage: 94, explanation: 'Tweede voorstel.' })
  return h.put('proposals', id, { tariff_percentage: 93 })
})
play('edge answer: the insurer’s only one is deleted while negotiating', bespoke('negotiating'), { status: 409 }, async (h) => {
  const [answer] = await h.list('proposals', { contract_id: h.id, party: 'insurer' })
  return h.del('proposals', answer.id)
})

// ================================================================ a setting counts where it stands
const kibg = { qualifications: [held('kibg')] }
change('edge setting 1: of a newcomer, on a line alone', newInstitution('assessing', { lines: [regular(1)] }), { refused: ['GGZ-DG-6'] }, offered)
change('edge setting 1: of a newcomer, on a line, with the mark', newInstitution('assessing', { lines: [regular(1)], ...kibg }), 'ok', offered)
change('edge setting 1: of a known institution, on a line', digital('assessing', { lines: [regular(1)] }), 'ok', offered)
change('edge setting 1: of a newcomer, among the settings alone', newInstitution('assessing', { contract: { settings: [1, 2] } }), { refused: ['GGZ-DG-6'] }, offered)
change('edge setting 8: among the settings of maatwerk, on the list', bespoke('negotiating', { contract: { settings: [4, 8] }, qualifications: [held('limitatieve_lijst')] }), 'ok', bespokeOffer)
change('edge setting 8: among the settings of maatwerk, off the list', bespoke('negotiating', { contract: { settings: [4, 8] } }), P3, bespokeOffer)
change('edge setting 8: among the settings of a practice', practice('assessing', { contract: { settings: [1, 8] }, qualifications: [held('limitatieve_lijst')] }), P3, offered)
then('edge setting 8: added between offer and signature', digital('offered'), P3, { settings: [2, 8] }, signed)
then('edge setting 7: added between offer and signature', digital('offered'), 'ok', { settings: [2, 7] }, signed)

// ================================================================ what is not known
then('edge unknown: the origin, filled in before the offer', bespoke('negotiating', { contract: { origin: null } }), 'ok', { origin: 'known' }, bespokeOffer)
change('edge unknown: the profession of a practice', practice('assessing', { provider: { profession: null } }), { refused: ['GGZ-V-7'] }, offered)
change('edge unknown: the legal form, gzsp', gzsp('assessing', { legal_form: null }), { refused: ['KV-G-2'] }, kvOffered)
change('edge unknown: the legal form, grz', kv('assessing', { care_type: 'grz', provider: { legal_form: null } }), 'ok', kvOffered)
change('edge unknown: the profession, gzsp', gzsp('assessing', { kind: 'independent', legal_form: 'bv', profession: null }), { refused: ['KV-G-3'] }, kvOffered)
change('edge unknown: a profession that is no specialist’s, gzsp', gzsp('assessing', { kind: 'independent', legal_form: 'bv', profession: 'arts_vg' }), 'ok', kvOffered)

// ================================================================ what an amendment may do
amend('edge amended start: a new practice’s to mid-month', newPractice('active'), { refused: ['GGZ-V-2'] }, 'starts_on', '2027-04-15', '2027-04-01')
amend('edge amended start: a new practice’s a month later than its signature brings', newPractice('active'), { refused: ['GGZ-V-2'] }, 'starts_on', '2027-05-01', '2027-03-26')
amend('edge amended start: a new practice’s to before its signature', newPractice('active'), { refused: ['GGZ-V-2', 'GGZ-V-6'] }, 'starts_on', '2027-03-01', '2027-03-26')
amend('edge amended start: a known practice’s to mid-month', practice('active'), 'ok', 'starts_on', '2027-04-15', '2027-04-01')
amend('edge amended start: of a digital contract', digital('active'), { refused: ['GGZ-DG-10'] }, 'starts_on', '2027-02-01', '2027-01-15')
amend('edge amended start: of maatwerk', bespoke('active'), 'ok', 'starts_on', '2027-02-01', '2027-01-15')
const signedLate = kv('active', { contract: { starts_on: '2025-03-01' }, path: { signed: { signed_on: '2025-02-10', questionnaire_answered_on: '2025-02-01' }, active: { processed_on: '2025-02-20' } } })
amend('edge amended start: of elv, to the day of its signature', signedLate, 'ok', 'starts_on', '2025-02-10', '2025-02-10')
amend('edge amended start: of elv, to the day before it', signedLate, { refused: ['KV-I-6'] }, 'starts_on', '2025-02-09', '2025-02-10')
amend('edge amended start: of elv, to later', signedLate, 'ok', 'starts_on', '2025-04-01', '2025-03-01')
amend('edge amended end: of elv, sooner', kv('active'), { refused: ['KV-I-8'] }, 'ends_on', '2026-06-30', '2026-01-01')
amend('edge amended end: of a digital contract, sooner', digital('active'), 'ok', 'ends_on', '2027-06-30', '2027-06-01')
amend('edge amended end: beyond the period', digital('active'), { status: 422 }, 'ends_on', '2028-01-01', '2027-06-01')
amend('edge amended settings: 8, off the list', digital('active'), P3, 'settings', [2, 8], '2027-06-01')
amend('edge amended settings: 8, on the list from that day', digital('active', { qualifications: [held('limitatieve_lijst', { since: '2027-06-01' })] }), 'ok', 'settings', [2, 8], '2027-06-01')
amend('edge amended settings: 8, on the list from the day after', digital('active', { qualifications: [held('limitatieve_lijst', { since: '2027-06-02' })] }), P3, 'settings', [2, 8], '2027-06-01')
amend('edge amended settings: 8, dated before the start', digital('active', { qualifications: [held('limitatieve_lijst', { valid_until: '2026-12-31' })] }), P3, 'settings', [2, 8], '2026-12-31')
amend('edge amended settings: a newcomer’s 1', newInstitution('active'), { refused: ['GGZ-DG-6'] }, 'settings', [1, 2], '2027-06-01')
amend('edge amended settings: a newcomer’s 1, with the mark', newInstitution('active', kibg), 'ok', 'settings', [1, 2], '2027-06-01')
amend('edge amended lines: a newcomer’s in setting 1', newInstitution('active'), { refused: ['GGZ-DG-6'] }, 'tariff_lines', [regular(2), regular(1)], '2027-06-01')
amend('edge amended lines: in setting 8, off the list since May', digital('active', { qualifications: [held('limitatieve_lijst', { valid_until: '2027-05-31' })] }), P3, 'tariff_lines', [regular(2), regular(8)], '2027-06-01')
amend('edge amended lines: another tariff in setting 8, off the list since May', digital('active', { lines: [regular(8)], contract: { settings: [8] }, qualifications: [held('limitatieve_lijst', { valid_until: '2027-05-31' })] }), 'ok', 'tariff_lines', [{ ...regular(8), tariff_percentage: 90 }], '2027-06-01')
amend('edge amended lines: spravato until the day of ENC-NL', digital('active', { qualifications: [held('enc_nl', { valid_until: '2027-06-01' })] }), 'ok', 'tariff_lines', [regular(2), line('spravato')], '2027-06-01')
amend('edge amended lines: spravato after it', digital('active', { qualifications: [held('enc_nl', { valid_until: '2027-05-31' })] }), { refused: ['GGZ-P-4'] }, 'tariff_lines', [regular(2), line('spravato')], '2027-06-01')
amend('edge amended lines: the low line of elv goes', kv('active', { lines: [line('elv_laag'), line('elv_hoog')] }), { refused: ['KV-E-3'] }, 'tariff_lines', [line('elv_hoog')], '2025-06-01')
amend('edge amended lines: the high line of elv goes', kv('active', { lines: [line('elv_laag'), line('elv_hoog')] }), 'ok', 'tariff_lines', [line('elv_laag')], '2025-06-01')
play('edge amended settings, then a correction: a newcomer’s after all (DG-6)', digital('active'), { refused: ['GGZ-DG-6'] }, ({ amend: amended, put, id }) =>
  first(() => amended(id, 'settings', [1, 2], '2027-06-01'), () => put('contracts', id, asNew)))
play('edge amended settings, then a correction: a newcomer’s with the mark', digital('active', kibg), 'ok', ({ amend: amended, put, id }) =>
  first(() => amended(id, 'settings', [1, 2], '2027-06-01'), () => put('contracts', id, asNew)))

export default all
