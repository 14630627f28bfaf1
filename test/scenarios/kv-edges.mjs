// Policy scenarios of Inkoopbeleid elv, grz en gzsp 2025 & 2026 at the edges of its clauses. Played by run.mjs with TODAY=2027-12-01.
const proof = { evidence: 'Vastgelegd in het dossier.' }
const held = (kind, since, valid_until, detail) => ({ kind, since, valid_until, detail, ...proof })
const standaard = (world = {}) => ({ track: 'standaard', upto: 'assessing', ...world })
const newcomer = (world = {}) => ({
  track: 'standaard',
  ...world,
  contract: { origin: 'new', requested_on: '2024-05-15', duty_of_care_explanation: 'Te weinig bedden in de regio.', treated_insured: null, ...world.contract },
})
const low = { performance: 'elv_laag', tariff_percentage: 95 }
const high = { performance: 'elv_hoog', tariff_percentage: 95 }
const withLine = (line, world = {}) => standaard({ lines: [low, { tariff_percentage: 95, ...line }], ...world })
const surcharge = { performance: 'elv_anw_hoog', tariff_percentage: 100, confirmed: true, regional_agreement_on: '2024-07-01' }
const hospice = (detail, since = '2024-01-01', valid_until) => withLine({ performance: 'elv_hospice' }, { qualifications: [held('hospice_list', since, valid_until, detail)] })
const gzsp = (provider, qualifications = [], world = {}) => standaard({ care_type: 'gzsp', provider, qualifications, ...world })
const legal = held('cooperation_legal', '2023-01-01')
const primaryCare = held('cooperation_primary_care', '2023-01-01')
const specialist = { kind: 'independent', profession: 'specialist_ouderengeneeskunde', legal_form: 'bv' }
const offer = (offered_on) => ({ to: 'offered', set: { offered_on, received_on: offered_on } })
const sign = (signed_on) => ({ to: 'signed', set: { signed_on } })
const process = (processed_on) => ({ to: 'active', set: { processed_on } })
const fault = (occurred_on) => standaard({ assess: { 'KV-A-14': { outcome: 'present', occurred_on } } })

export default [
  // -------------------------------------------------------------- contract conditions
  { id: 'edge kv: a condition is open', world: standaard({ assess: { 'KV-A-4': { outcome: 'open' } } }), step: { to: 'offered' }, expect: { refused: ['KV-A-4'] } },
  { id: 'edge kv: exempt where the clause knows no exemption', world: standaard({ upto: 'draft' }), step: { assess: { clause: 'KV-A-4', outcome: 'exempt', ground: 'Geen.' } }, expect: { refused: ['KV-A-4'] } },
  { id: 'edge kv: governance code exempt', world: standaard({ assess: { 'KV-A-3': { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' } } }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv: bankruptcy is present', world: standaard({ assess: { 'KV-A-6': { outcome: 'present' } } }), step: { to: 'offered' }, expect: { refused: ['KV-A-6'] } },
  { id: 'edge kv: a fault of 29 February bars on 28 February of the fifth year', world: fault('2020-02-29'), step: offer('2025-02-28'), expect: { refused: ['KV-A-14'] } },
  { id: 'edge kv: a fault of 29 February clears on 1 March of the fifth year', world: fault('2020-02-29'), step: offer('2025-03-01'), expect: 'ok' },
  { id: 'edge kv: a fault clears on the day five years later', world: fault('2019-08-01'), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv: a fault bars on the day before', world: fault('2019-08-02'), step: { to: 'offered' }, expect: { refused: ['KV-A-14'] } },
  { id: 'edge kv: an answer valid until the day before the offer', world: standaard({ assess: { 'KV-A-5': { valid_until: '2024-07-31' } } }), step: { to: 'offered' }, expect: { refused: ['KV-A-5'] } },
  { id: 'edge kv: an answer valid until the day of signing', world: standaard({ upto: 'offered', assess: { 'KV-A-5': { valid_until: '2024-10-01' } } }), step: { to: 'signed' }, expect: 'ok' },
  { id: 'edge kv: an answer expired the day before signing', world: standaard({ upto: 'offered', assess: { 'KV-A-5': { valid_until: '2024-09-30' } } }), step: { to: 'signed' }, expect: { refused: ['KV-A-5'] } },
  { id: 'edge kv elv: no single room', world: standaard({ assess: { 'KV-E-2': { outcome: 'not_met' } } }), step: { to: 'offered' }, expect: { refused: ['KV-E-2'] } },
  { id: 'edge kv gzsp: the joint principles', world: gzsp({}, [], { assess: { 'KV-G-1': { outcome: 'not_met' } } }), step: { to: 'offered' }, expect: { refused: ['KV-G-1'] } },

  // -------------------------------------------------------------- what fits
  { id: 'edge kv: a practice fits the standard track', world: standaard({ upto: 'none', provider: { kind: 'independent', profession: 'arts_vg' } }), step: { create: {} }, expect: 'ok' },
  { id: 'edge kv: ggz in this policy', world: standaard({ upto: 'none' }), step: { create: { care_type: 'ggz' } }, expect: { status: 422 } },
  { id: 'edge kv: a digitaal contract in this policy', world: standaard({ upto: 'none' }), step: { create: { track: 'digitaal' } }, expect: { status: 422 } },
  { id: 'edge kv: ends after one year', world: standaard({ upto: 'none' }), step: { create: { ends_on: '2025-12-31' } }, expect: { refused: ['KV-I-8'] } },
  { id: 'edge kv: ends a day early', world: standaard({ upto: 'none' }), step: { create: { ends_on: '2026-12-30' } }, expect: { refused: ['KV-I-8'] } },
  { id: 'edge kv: ends after the period', world: standaard({ upto: 'none' }), step: { create: { ends_on: '2027-01-01' } }, expect: { status: 422 } },
  { id: 'edge kv: starts before the period', world: standaard({ upto: 'none' }), step: { create: { starts_on: '2024-12-31' } }, expect: { status: 422 } },
  { id: 'edge kv: starts on the last day of the period', world: standaard({ upto: 'none' }), step: { create: { starts_on: '2026-12-31' } }, expect: 'ok' },
  { id: 'edge kv: a second agreement for the same care', world: standaard({ upto: 'draft' }), step: { create: {} }, expect: { status: 409 } },
  { id: 'edge kv: a separate agreement for other care', world: standaard({ upto: 'draft' }), step: { create: { care_type: 'grz' } }, expect: 'ok' },
  { id: 'edge kv: a plafond', world: standaard({ upto: 'none' }), step: { create: { plafond_cents: 5_000_000 } }, expect: { refused: ['KV-I-7'] } },
  { id: 'edge kv: a plafond while assessing', world: standaard(), step: { set: { plafond_cents: 5_000_000 } }, expect: { refused: ['KV-I-7'] } },
  { id: 'edge kv: a proposal', world: standaard(), step: { proposal: { party: 'provider', sent_on: '2024-08-01', tariff_percentage: 95, explanation: 'Voorstel.' } }, expect: { refused: ['KV-I-7'] } },

  // -------------------------------------------------------------- who gets an offer
  { id: 'edge kv: origin unknown', world: standaard({ contract: { origin: null } }), step: { to: 'offered' }, expect: { refused: ['KV-I-1'] } },
  { id: 'edge kv: one insured person treated', world: standaard({ contract: { treated_insured: 1 } }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv: a new provider with none treated', world: newcomer({ upto: 'assessing', contract: { treated_insured: 0 } }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv: none treated does not bar the assessment', world: standaard({ upto: 'draft', contract: { treated_insured: 0 } }), step: { to: 'assessing' }, expect: 'ok' },
  { id: 'edge kv: a known provider that reported in August', world: standaard({ upto: 'draft', contract: { requested_on: '2024-08-01' } }), step: { to: 'assessing' }, expect: 'ok' },
  { id: 'edge kv: a late newcomer is kept as a draft', world: newcomer({ upto: 'none' }), step: { create: { requested_on: '2024-07-01' } }, expect: 'ok' },
  { id: 'edge kv: a newcomer of 2026, reported on 30 June 2025', world: newcomer({ contract: { starts_on: '2026-01-01', requested_on: '2025-06-30' } }), step: { to: 'assessing' }, expect: 'ok' },
  { id: 'edge kv: a newcomer of 2026, reported on 1 July 2025', world: newcomer({ contract: { starts_on: '2026-01-01', requested_on: '2025-07-01' } }), step: { to: 'assessing' }, expect: { refused: ['KV-I-5'] } },
  { id: 'edge kv: a newcomer of late 2025 reported before 1 July 2024', world: newcomer({ contract: { starts_on: '2025-12-31', requested_on: '2024-07-01' } }), step: { to: 'assessing' }, expect: { refused: ['KV-I-5'] } },
  { id: 'edge kv: a newcomer without a request date', world: newcomer({ contract: { requested_on: null } }), step: { to: 'assessing' }, expect: { refused: ['KV-I-5'] } },
  { id: 'edge kv: late and without a ground, both named', world: newcomer({ contract: { requested_on: '2024-07-01', duty_of_care_explanation: ' ' } }), step: { to: 'assessing' }, expect: { refused: ['KV-I-2', 'KV-I-5'] } },

  // -------------------------------------------------------------- signing, timetable
  { id: 'edge kv: signed on 1 January 2025', world: standaard({ upto: 'offered' }), step: sign('2025-01-01'), expect: 'ok' },
  { id: 'edge kv: signed on 2 January 2025, start date kept', world: standaard({ upto: 'offered' }), step: sign('2025-01-02'), expect: { refused: ['KV-I-6'] } },
  { id: 'edge kv: signed and started on 2 January 2025', world: standaard({ upto: 'offered', contract: { starts_on: '2025-01-02' } }), step: sign('2025-01-02'), expect: 'ok' },
  { id: 'edge kv: signed the day after the start', world: standaard({ upto: 'offered', contract: { starts_on: '2026-03-01' } }), step: sign('2026-03-02'), expect: { refused: ['KV-I-6'] } },
  { id: 'edge kv: signed without a start date', world: standaard({ upto: 'offered', contract: { starts_on: null } }), step: { to: 'signed' }, expect: { status: 422 } },
  { id: 'edge kv: the origin is judged again on signing', world: standaard({ upto: 'offered' }), step: { to: 'signed', set: { origin: null } }, expect: { refused: ['KV-I-1'] } },
  { id: 'edge kv: signed with the questionnaire unanswered', world: standaard({ upto: 'offered' }), step: { to: 'signed', set: { questionnaire_answered_on: null } }, expect: { status: 422 } },
  { id: 'edge kv: offered on 31 August', world: standaard(), step: offer('2024-08-31'), expect: { unwarned: ['KV-TP-2'] } },
  { id: 'edge kv: offered on 1 September', world: standaard(), step: offer('2024-09-01'), expect: { warned: ['KV-TP-2'] } },
  { id: 'edge kv: signed on 8 November', world: standaard({ upto: 'offered' }), step: sign('2024-11-08'), expect: { unwarned: ['KV-TP-3'] } },
  { id: 'edge kv: signed on 9 November', world: standaard({ upto: 'offered' }), step: sign('2024-11-09'), expect: { warned: ['KV-TP-3'] } },
  { id: 'edge kv: processed on 31 December', world: standaard({ upto: 'signed' }), step: process('2024-12-31'), expect: { unwarned: ['KV-C-1'] } },
  { id: 'edge kv: processed on 1 January', world: standaard({ upto: 'signed' }), step: process('2025-01-01'), expect: { warned: ['KV-C-1'] } },

  // -------------------------------------------------------------- lines and performances
  { id: 'edge kv: a grz line on an elv contract', world: standaard({ upto: 'draft' }), step: { line: { performance: 'grz', tariff_percentage: 95 } }, expect: { status: 422 } },
  { id: 'edge kv: a ggz line on an elv contract', world: standaard({ upto: 'draft' }), step: { line: { performance: 'regulier', setting: 2, tariff_percentage: 95 } }, expect: { status: 422 } },
  { id: 'edge kv: an elv line on a gzsp contract', world: standaard({ upto: 'draft', care_type: 'gzsp' }), step: { line: low }, expect: { status: 422 } },
  { id: 'edge kv gzsp: a Wzd line', world: standaard({ upto: 'draft', care_type: 'gzsp' }), step: { line: { performance: 'wzd', tariff_percentage: 100 } }, expect: { refused: ['KV-P-9'] } },
  { id: 'edge kv grz: a Wzd line', world: standaard({ upto: 'draft', care_type: 'grz' }), step: { line: { performance: 'wzd', tariff_percentage: 100 } }, expect: { refused: ['KV-P-9'] } },
  { id: 'edge kv elv: a high line is never refused by itself', world: standaard({ upto: 'draft', lines: [] }), step: { line: high }, expect: 'ok' },
  { id: 'edge kv elv: high and palliative without low', world: standaard({ lines: [high, { performance: 'elv_palliatief', tariff_percentage: 95 }] }), step: { to: 'offered' }, expect: { refused: ['KV-E-3'] } },
  { id: 'edge kv elv: palliative alone', world: standaard({ lines: [{ performance: 'elv_palliatief', tariff_percentage: 95 }] }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: Korsakov stay of 42 days', world: withLine({ performance: 'elv_korsakov', confirmed: true, regional_agreement_on: '2024-07-01', max_stay_days: 42 }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: Korsakov without the confirmation', world: withLine({ performance: 'elv_korsakov', confirmed: false, max_stay_days: 42 }), step: { to: 'offered' }, expect: { refused: ['KV-P-1'] } },
  { id: 'edge kv elv: closed recovery stay of 43 days', world: withLine({ performance: 'elv_gesloten_herstel', confirmed: true, max_stay_days: 43 }), step: { to: 'offered' }, expect: { refused: ['KV-P-2'] } },
  { id: 'edge kv elv: closed recovery without an agreed stay', world: withLine({ performance: 'elv_gesloten_herstel', confirmed: true }), step: { to: 'offered' }, expect: { refused: ['KV-P-2'] } },
  { id: 'edge kv elv: closed recovery, unconfirmed and too long', world: withLine({ performance: 'elv_gesloten_herstel', confirmed: false, max_stay_days: 43 }), step: { to: 'offered' }, expect: { refused: ['KV-P-1', 'KV-P-2'] } },
  { id: 'edge kv elv: closed recovery is not judged in draft', world: standaard({ upto: 'draft' }), step: { line: { performance: 'elv_gesloten_herstel', tariff_percentage: 95, max_stay_days: 60 } }, expect: 'ok' },
  { id: 'edge kv elv: surcharge without a high line', world: standaard({ lines: [low, surcharge] }), step: { to: 'offered' }, expect: { refused: ['KV-P-3'] } },
  { id: 'edge kv elv: surcharge without the regional agreement', world: standaard({ lines: [low, high, { ...surcharge, regional_agreement_on: null }] }), step: { to: 'offered' }, expect: { refused: ['KV-P-3'] } },
  { id: 'edge kv elv: surcharge without the confirmation', world: standaard({ lines: [low, high, { ...surcharge, confirmed: false }] }), step: { to: 'offered' }, expect: { refused: ['KV-P-3'] } },
  { id: 'edge kv elv: surcharge with all three', world: standaard({ lines: [low, high, surcharge] }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: hospice that is not on the list', world: withLine({ performance: 'elv_hospice' }), step: { to: 'offered' }, expect: { refused: ['KV-P-4'] } },
  { id: 'edge kv elv: high care hospice', world: hospice('high_care_hospice'), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: palliative unit listed from the day of the offer', world: hospice('palliatieve_unit', '2024-08-01'), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: palliative unit listed from the day after', world: hospice('palliatieve_unit', '2024-08-02'), step: { to: 'offered' }, expect: { refused: ['KV-P-4'] } },
  { id: 'edge kv elv: hospice off the list the day before', world: hospice('high_care_hospice', '2023-01-01', '2024-07-31'), step: { to: 'offered' }, expect: { refused: ['KV-P-4'] } },
  { id: 'edge kv elv: hospice off the list between offer and signing', world: { ...hospice('high_care_hospice', '2023-01-01', '2024-09-30'), upto: 'offered' }, step: { to: 'signed' }, expect: { refused: ['KV-P-4'] } },

  // -------------------------------------------------------------- gzsp: cooperation
  { id: 'edge kv gzsp: a bv needs no documents', world: gzsp({ legal_form: 'bv' }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv gzsp: vof with the legal document only', world: gzsp({ legal_form: 'vof' }, [legal]), step: { to: 'offered' }, expect: { refused: ['KV-G-2'] } },
  { id: 'edge kv gzsp: cv with the agreement only', world: gzsp({ legal_form: 'cv' }, [primaryCare]), step: { to: 'offered' }, expect: { refused: ['KV-G-2'] } },
  { id: 'edge kv gzsp: a cooperative is a legal entity', world: gzsp({ legal_form: 'cooperatie' }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv elv: a maatschap needs no documents', world: standaard({ provider: { legal_form: 'maatschap' } }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv gzsp: a document that ended the day before the offer', world: gzsp({ legal_form: 'maatschap' }, [legal, held('cooperation_primary_care', '2023-01-01', '2024-07-31')]), step: { to: 'offered' }, expect: { refused: ['KV-G-2'] } },
  { id: 'edge kv gzsp: a document that ended between offer and signing', world: gzsp({ legal_form: 'maatschap' }, [legal, held('cooperation_primary_care', '2023-01-01', '2024-09-30')], { upto: 'offered' }), step: { to: 'signed' }, expect: { refused: ['KV-G-2'] } },
  { id: 'edge kv gzsp: a specialist with a bv of one', world: gzsp(specialist), step: { to: 'offered' }, expect: { refused: ['KV-G-3'] } },
  { id: 'edge kv gzsp: a specialist with one document', world: gzsp(specialist, [legal]), step: { to: 'offered' }, expect: { refused: ['KV-G-3'] } },
  { id: 'edge kv gzsp: a specialist with both', world: gzsp(specialist, [legal, primaryCare]), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv gzsp: a specialist without a legal entity, both named', world: gzsp({ ...specialist, legal_form: 'eenmanszaak' }), step: { to: 'offered' }, expect: { refused: ['KV-G-2', 'KV-G-3'] } },
  { id: 'edge kv gzsp: another doctor with a bv of one', world: gzsp({ ...specialist, profession: 'arts_vg' }), step: { to: 'offered' }, expect: 'ok' },
  { id: 'edge kv grz: a specialist of grz care', world: standaard({ care_type: 'grz', provider: specialist }), step: { to: 'offered' }, expect: 'ok' },

  // -------------------------------------------------------------- steps, roles
  { id: 'edge kv: a letter in the standard track', world: standaard({ upto: 'draft' }), step: { to: 'invited', set: { starting_letter_on: '2024-05-20' } }, expect: { status: 422 } },
  { id: 'edge kv: a line on a signed contract', world: standaard({ upto: 'signed' }), step: { line: high }, expect: { status: 422 } },
  { id: 'edge kv: a publisher edits no contract', world: standaard(), step: { by: 'publicist', to: 'offered' }, expect: { status: 403 } },
  { id: 'edge kv: offered tomorrow', world: standaard(), step: offer('2027-12-02'), expect: { status: 422 } },
]
