import type { ProviderMaker, ProviderSeed, Qualification } from './providers.ts'
import type { Random } from './random.ts'
import { type DigitaalEnd, digitaalStory } from './stories/digitaal.ts'
import { type MaatwerkEnd, maatwerkStory } from './stories/maatwerk.ts'
import { type ShortStayCare, standaardStory } from './stories/standaard.ts'
import type { Story } from './stories/story.ts'
import { vrijgevestigdStory } from './stories/vrijgevestigd.ts'

/** A provider with everything that happens to it. */
export interface Cast {
  provider: ProviderSeed
  policy: 'GGZ-2027' | 'KV-2025-2026'
  stories: Story[]
}

type Counts<End extends string> = Partial<Record<End, number>>

const maatwerkEnds: Counts<MaatwerkEnd> = {
  active: 12,
  negotiating: 3,
  invited: 1,
  quoted: 2,
  draft: 1,
  offered: 1,
  signed: 1,
  ended: 1,
  rejected: 1,
  declined: 1,
  withdrawn: 1,
}
const digitaalKnown: Counts<DigitaalEnd> = { active: 15, draft: 1, signed: 1, ended: 1, rejected: 1, declined: 1, lapsed: 1 }
/** Known institutions whose offer came far too late: the reply is still awaited. */
const digitaalLate = ['2027-06-28', '2027-07-12']
const digitaalNew: Counts<DigitaalEnd> = { active: 7, assessing: 1, rejected: 1, withdrawn: 1 }
const practiceKnown: Counts<DigitaalEnd> = { active: 15, ended: 1, declined: 1, lapsed: 1 }
const practiceNew: Counts<DigitaalEnd> = { active: 6, withdrawn: 1, rejected: 2 }
/** Practices that asked in the course of the year, and when. */
const practiceLater: readonly (readonly [DigitaalEnd, string])[] = [
  ['active', '2027-01-18'],
  ['active', '2027-03-22'],
  ['active', '2027-04-12'],
  ['withdrawn', '2027-05-10'],
  ['signed', '2027-06-21'],
  ['signed', '2027-06-28'],
  ['offered', '2027-07-19'],
  ['offered', '2027-07-26'],
  ['offered', '2027-08-02'],
  ['offered', '2027-08-09'],
  ['assessing', '2027-08-16'],
  ['assessing', '2027-08-23'],
  ['assessing', '2027-08-26'],
  ['assessing', '2027-08-30'],
  ['assessing', '2027-08-31'],
  ['draft', '2027-09-06'],
  ['draft', '2027-09-09'],
  ['draft', '2027-09-13'],
]
const shortStayEnds: Counts<DigitaalEnd> = {
  ended: 41,
  active: 7,
  rejected: 3,
  declined: 1,
  lapsed: 2,
  withdrawn: 2,
}

/** All providers of the demo with their stories: about 125 providers and 160 contracts over the four tracks. */
export function compose(random: Random, maker: ProviderMaker): Cast[] {
  return [...maatwerkCast(random, maker), ...digitaalCast(random, maker), ...practiceCast(random, maker), ...shortStayCast(random, maker)]
}

function spread<End extends string>(counts: Counts<End>): End[] {
  return (Object.entries(counts) as [End, number][]).flatMap(([end, count]) => Array.from({ length: count }, () => end))
}

const held = (kind: string, since: string, evidence: string, valid_until?: string): Qualification => ({
  kind,
  state: 'held',
  since,
  evidence,
  ...(valid_until ? { valid_until } : {}),
})

function maatwerkCast(random: Random, maker: ProviderMaker): Cast[] {
  return spread(maatwerkEnds).map((end, nth) => {
    const provider = maker.make('maatwerk')
    if (provider.fields.settings.includes(8))
      provider.qualifications.push(held('limitatieve_lijst', '2023-01-01', 'Limitatieve lijst hoogspecialistische ggz.'))
    if (nth % 8 === 3) provider.qualifications.push(held('enc_nl', '2024-02-01', 'Ledenlijst van ENC-NL.'))
    if (nth % 6 === 1) provider.qualifications.push(held('addiction_care', '2019-05-01', 'Toelating en jaarverantwoording.'))
    if (nth % 10 === 5) provider.qualifications.push(held('veldnorm_ziekenhuispsychiatrie', '2022-06-01', 'Auditrapport veldnorm.'))
    return { provider, policy: 'GGZ-2027', stories: [maatwerkStory(random, provider, end, nth)] }
  })
}

function digitaalCast(random: Random, maker: ProviderMaker): Cast[] {
  const known = spread(digitaalKnown).map((end, nth): Cast => {
    const provider = maker.make('digitaal')
    const earlier = end === 'active' && nth % 4 === 2 ? [digitaalStory(random, provider, 'withdrawn', nth, 'known', '2026-03-09')] : []
    return { provider, policy: 'GGZ-2027', stories: [...earlier, digitaalStory(random, provider, end, nth, 'known')] }
  })
  const late = digitaalLate.map((begin, nth): Cast => {
    const provider = maker.make('digitaal')
    return { provider, policy: 'GGZ-2027', stories: [digitaalStory(random, provider, 'offered', nth, 'known', begin)] }
  })
  const newcomers = spread(digitaalNew).map((end, nth): Cast => {
    const provider = maker.make('digitaal', nth % 3 === 1 ? { settings: [1, 2] } : {})
    // One of the newcomers in setting 1 has no mark yet: its offer has to wait.
    if (provider.fields.settings.includes(1) && end !== 'assessing')
      provider.qualifications.push(
        nth % 2
          ? held('kibg', '2025-03-01', 'Certificaat KiBG.', '2029-03-01')
          : { kind: 'kibg', state: 'applied', applied_on: '2026-06-15', evidence: 'Ontvangstbevestiging van de aanvraag.' },
      )
    return { provider, policy: 'GGZ-2027', stories: [digitaalStory(random, provider, end, nth, 'new')] }
  })
  return [...known, ...late, ...newcomers]
}

function practiceCast(random: Random, maker: ProviderMaker): Cast[] {
  const known = spread(practiceKnown).map((end, nth): Cast => {
    const provider = withCrisisService(maker.make('practice'), nth)
    provider.qualifications.push(
      held(nth % 2 ? 'visitation_lvvp' : 'visitation_nip', '2023-10-01', 'Visitatiecertificaat.', nth % 7 === 3 ? '2027-09-30' : '2028-10-01'),
    )
    return { provider, policy: 'GGZ-2027', stories: [vrijgevestigdStory(random, provider, end, nth, 'known')] }
  })
  const newcomers = spread(practiceNew).map((end, nth): Cast => {
    const provider = withCrisisService(maker.make('practice'), nth)
    const stories = [vrijgevestigdStory(random, provider, end, nth, 'new', end === 'rejected' ? '2026-06-01' : '2026-08-24')]
    if (end === 'rejected') {
      // Rejected for want of a mark; back in October with a certificate.
      provider.qualifications.push(held('visitation_nip', '2026-10-01', 'Visitatiecertificaat.', '2031-10-01'))
      stories.push(vrijgevestigdStory(random, provider, nth % 2 ? 'active' : 'declined', nth, 'new', '2026-10-12'))
    } else provider.qualifications.push(newcomersProof(nth))
    return { provider, policy: 'GGZ-2027', stories }
  })
  const later = practiceLater.map(([end, asked], nth): Cast => {
    const provider = withCrisisService(maker.make('practice'), nth)
    provider.qualifications.push(newcomersProof(nth))
    return { provider, policy: 'GGZ-2027', stories: [vrijgevestigdStory(random, provider, end, nth, 'new', asked)] }
  })
  return [...known, ...newcomers, ...later]
}

/** What opens an agreement for a new practice: a mark, a certificate, a timely application, or a short membership. */
function newcomersProof(nth: number): Qualification {
  const proofs: readonly Qualification[] = [
    held('kibg', '2025-01-15', 'Certificaat KiBG.', '2029-01-15'),
    held('visitation_lvvp', '2024-11-01', 'Visitatiecertificaat.', '2029-11-01'),
    { kind: 'kibg', state: 'applied', applied_on: '2026-07-20', evidence: 'Ontvangstbevestiging van de aanvraag.' },
    held('member_nip', '2024-04-01', 'Bewijs van lidmaatschap; nog geen visitatie mogelijk.'),
  ]
  return proofs[nth % proofs.length]!
}

function withCrisisService(provider: ProviderSeed, nth: number): ProviderSeed {
  if (provider.fields.profession !== 'psychiater') return provider
  if (nth % 3 === 1) Object.assign(provider.fields, { crisis_service: 'offered_not_called', crisis_service_evidence: 'Dienstovereenkomst van 3 maart 2026.' })
  if (nth % 3 === 2) Object.assign(provider.fields, { crisis_service: 'exempt', crisis_service_ground: 'older_than_57' })
  return provider
}

/** Nursing homes with a separate agreement for each kind of care, two hospices, two geriatricians' practices. */
function shortStayCast(random: Random, maker: ProviderMaker): Cast[] {
  const ends = spread(shortStayEnds)
  let told = 0
  const story = (care: ShortStayCare, variant: 'known' | 'new' | 'late' = 'known', lines: Record<string, unknown>[] = []): Story => {
    const end = ends[(told * 17) % ends.length]!
    told += 1
    return standaardStory(random, care, end, told, end === 'lapsed' ? 'late' : variant, lines)
  }
  const homes = Array.from({ length: 24 }, (_, nth): Cast => {
    const cares: ShortStayCare[] = nth % 3 === 0 ? ['elv', 'grz', 'gzsp'] : ['elv', 'grz']
    return {
      provider: maker.make('nursing', { legal_form: 'stichting' }),
      policy: 'KV-2025-2026',
      stories: cares.map((care) => story(care, nth % 9 === 8 ? 'new' : 'known')),
    }
  })
  const hospices = ['high_care_hospice', 'palliatieve_unit'].map((detail): Cast => {
    const provider = maker.make('hospice', { legal_form: 'stichting' })
    provider.qualifications.push({ ...held('hospice_list', '2023-01-01', 'Lijst van AHzN en VPTZ.'), detail })
    return { provider, policy: 'KV-2025-2026', stories: [story('elv', 'known', [{ performance: 'elv_hospice', tariff_percentage: 96 }])] }
  })
  const geriatricians = [0, 1].map((): Cast => {
    const provider = maker.make('geriatrician')
    provider.qualifications.push(
      held('cooperation_legal', '2023-02-01', 'Samenwerkingsovereenkomst maatschap.'),
      held('cooperation_primary_care', '2023-03-01', 'Overeenkomst met de huisartsengroep.'),
    )
    return { provider, policy: 'KV-2025-2026', stories: [story('gzsp')] }
  })
  return [...homes, ...hospices, ...geriatricians]
}
