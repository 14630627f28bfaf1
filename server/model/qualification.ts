import { date, eventDate, line, oneOf, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { text } from './form.ts'

export const qualificationKinds = [
  'kibg',
  'visitation_lvvp',
  'visitation_nip',
  'member_lvvp',
  'member_nip',
  'enc_nl',
  'limitatieve_lijst',
  'mental_health_network',
  'veldnorm_ziekenhuispsychiatrie',
  'addiction_care',
  'quality_statute',
  'hospice_list',
  'cooperation_legal',
  'cooperation_primary_care',
] as const

export const qualificationFields = {
  provider_id: required(reference('providers', { fixed: true })),
  kind: required(oneOf(qualificationKinds)),
  state: required(oneOf(['held', 'applied'], { fallback: 'held' })),
  since: date(),
  applied_on: eventDate(),
  valid_until: date(),
  detail: line(200),
  evidence: prose(),
}
export type Qualification = RowOf<typeof qualificationFields>

export const qualificationComputed = { provider_name: text() }
export type QualificationView = ViewOf<typeof qualificationFields, typeof qualificationComputed>
