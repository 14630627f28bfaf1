import { warnings } from './answers.ts'
import { date, email, eventDate, flag, line, listOf, oneOf, pattern, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { calendarDate, type Form, number, object, orNull, text, yesOrNo } from './form.ts'

export const professions = [
  'psychiater',
  'gz_psycholoog',
  'klinisch_psycholoog',
  'klinisch_neuropsycholoog',
  'psychotherapeut',
  'specialist_ouderengeneeskunde',
  'arts_vg',
  'other',
] as const
export const legalForms = ['bv', 'nv', 'stichting', 'vereniging', 'cooperatie', 'eenmanszaak', 'maatschap', 'vof', 'cv'] as const

/** A setting of the Zorgprestatiemodel. */
export const settingNumber = number({
  message: 'Dit is geen setting.',
  whole: 'Dit is geen setting.',
  min: [1, 'Settings lopen van 1 tot en met 8.'],
  max: [8, 'Settings lopen van 1 tot en met 8.'],
})

/** Something that a provider was once called or registered under, and the last day on which it was. */
const formerly = (value: Form<string>) => listOf(object({ value, until: calendarDate }, { strict: true, message: 'Dit is geen vroegere waarde met datum.' }))
const kvkNumber = /^\d{8}$/
const KVK = 'Een KvK-nummer bestaat uit 8 cijfers.'

export const providerFields = {
  name: required(line(200)),
  kind: required(oneOf(['institution', 'independent'])),
  agb_code: pattern(/^\d{8}$/, 'Een AGB-code bestaat uit 8 cijfers.'),
  kvk_number: pattern(kvkNumber, KVK, [[/^\d{12}$/, 'Dit is met 12 cijfers een vestigingsnummer; het KvK-nummer van de zorgaanbieder heeft er 8.']]),
  former_names: formerly(text({ message: 'Dit is geen tekst.', min: [1, 'Een vroegere naam is niet leeg.'], max: [200, 'Dit is langer dan 200 tekens.'] })),
  former_kvk_numbers: formerly(text({ message: KVK, pattern: kvkNumber })),
  successor_id: reference('providers'),
  legal_form: oneOf(legalForms),
  profession: oneOf(professions),
  street: line(200),
  postal_code: pattern(/^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/, 'Een postcode is vier cijfers en twee hoofdletters, zoals 3511 AB.', [
    [/^[1-9]\d{3} ?S[ADS]$/, 'Postcodes met de letters SA, SD of SS bestaan niet.'],
  ]),
  city: line(100),
  email: email(),
  phone: line(40),
  settings: listOf(settingNumber),
  offers_stay_days: flag(),
  puk_paaz: flag(),
  uniform_model: flag(),
  sustainable_choice_on: eventDate(),
  modular_funding_from: date(),
  modular_funding_until: date(),
  approached_on: eventDate(),
  talk_held: flag(),
  crisis_service: oneOf(['takes_part', 'offered_not_called', 'exempt', 'none']),
  crisis_service_ground: oneOf(['pregnant', 'older_than_57', 'physically_unable']),
  crisis_service_evidence: prose(),
  archived: flag(),
}
export type Provider = RowOf<typeof providerFields>

export const providerComputed = { successor_name: orNull(text()), warnings, masked: yesOrNo }
export type ProviderView = ViewOf<typeof providerFields, typeof providerComputed>
