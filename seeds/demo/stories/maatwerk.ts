import { addDays } from '../../../server/model/dates.ts'
import type { ProviderSeed } from '../providers.ts'
import type { Random } from '../random.ts'
import { Calendar, caseStaff, closing, newStory, type Story, unmet } from './story.ts'

export type MaatwerkEnd =
  | 'draft'
  | 'invited'
  | 'quoted'
  | 'negotiating'
  | 'offered'
  | 'signed'
  | 'active'
  | 'ended'
  | 'rejected'
  | 'declined'
  | 'lapsed'
  | 'withdrawn'

const order: readonly string[] = ['draft', 'invited', 'quoted', 'negotiating', 'offered', 'signed', 'active', 'ended']
const furthest: Partial<Record<MaatwerkEnd, string>> = { rejected: 'quoted', declined: 'offered', lapsed: 'offered', withdrawn: 'invited' }

/** When the quote came of those that are still under way in the contract year: they were invited late, for its last months. */
const laterQuotes: Partial<Record<MaatwerkEnd, string>> = { quoted: '2027-08-16', negotiating: '2027-08-02', offered: '2027-07-05', signed: '2027-06-14' }

/** An institution with a quotation: starting letter, quote, negotiation, offer, signature. `nth` spreads the dates and the odd cases. */
export function maatwerkStory(random: Random, provider: ProviderSeed, end: MaatwerkEnd, nth: number): Story {
  const laterQuote = laterQuotes[end]
  const calendar = new Calendar(random, addDays(laterQuote ? '2027-04-05' : '2026-04-07', random.between(0, 20)))
  const settings = provider.fields.settings
  const plafond = random.between(40, 520) * 10_000_000
  const byPrice = nth % 9 === 4
  const volume = byPrice ? { average_price_cents: random.between(35, 62) * 10_000 } : { plafond_cents: plafond }
  const percentage = random.between(86, 98)
  const story = newStory(calendar.day, caseStaff[nth % caseStaff.length]!, {
    care_type: 'ggz',
    track: 'maatwerk',
    origin: 'known',
    starts_on: laterQuote ? '2027-10-01' : '2027-01-01',
    ends_on: '2027-12-31',
    settings,
  })
  const reaches = (status: string): boolean => order.indexOf(furthest[end] ?? end) >= order.indexOf(status)
  story.lines = linesOf(settings, percentage, provider)

  if (reaches('invited')) {
    const onTime = addDays(laterQuote ? '2027-05-10' : '2026-05-18', random.between(0, 10))
    const letter = nth % 11 === 7 && !laterQuote ? '2026-06-03' : onTime
    calendar.day = letter
    story.steps.push({ status: 'invited', on: letter, set: { starting_letter_on: letter, strategic_information_on: null } })
  }
  if (reaches('quoted')) {
    const late = nth % 13 === 6 || laterQuote !== undefined
    const quoted = laterQuote ? addDays(laterQuote, random.between(0, 14)) : late ? '2026-10-05' : addDays('2026-07-13', random.between(0, 45))
    calendar.day = quoted
    story.steps.push({
      status: 'quoted',
      on: quoted,
      set: { quote_received_on: quoted, ...(late ? { quote_late_reason: laterQuote ? lateReasons.joined : lateReasons.extension } : {}) },
    })
    story.proposals.push({
      party: 'provider',
      sent_on: quoted,
      tariff_percentage: percentage + 4,
      ...(byPrice ? { average_price_cents: volume.average_price_cents! + 20_000 } : { plafond_cents: Math.round(plafond * 1.08) }),
      substantiation: 'Prognose 2027 op basis van de realisatie over 2025 en de eerste helft van 2026, per setting uitgewerkt.',
      explanation: 'De zorgvraag in de regio groeit en de loonkosten stijgen volgens de cao met 4,1%.',
      outcome: end === 'quoted' ? 'open' : end === 'rejected' ? 'rejected' : 'countered',
    })
    story.answers = { from: addDays(quoted, 1), to: addDays(quoted, 8), share: end === 'quoted' ? 0.3 : end === 'negotiating' ? 0.8 : 1, except: {} }
  }
  if (end === 'rejected') {
    story.answers!.except = unmet(['GGZ-K-8'], 'Het gedeponeerde kwaliteitsstatuut is versie 3.0.')
    story.steps.push(closing('rejected', calendar.later(14, 25), { rejection_clauses: ['GGZ-K-8'] }))
  }
  if (end === 'withdrawn') story.steps.push(closing('withdrawn', calendar.later(20, 40)))
  if (reaches('negotiating')) {
    const countered = calendar.later(9, 21)
    story.steps.push({ status: 'negotiating', on: countered })
    const final = end === 'negotiating' ? 'open' : 'accepted'
    const counter = {
      party: 'insurer',
      tariff_percentage: percentage,
      ...volume,
      explanation: 'Tegenvoorstel: het tarief volgt de gecontracteerde instellingen in dezelfde settings; het volume sluit aan bij de realisatie.',
    }
    if (nth % 3 === 0) {
      story.proposals.push({ ...counter, sent_on: countered, tariff_percentage: percentage - 1, outcome: 'countered' })
      story.proposals.push({
        ...counter,
        party: 'provider',
        sent_on: calendar.later(5, 9),
        tariff_percentage: percentage + 1,
        explanation: 'Wij kunnen het volume leveren wanneer het tarief iets hoger ligt.',
        substantiation: 'Zie de bijgewerkte begroting.',
        outcome: 'countered',
      })
      story.proposals.push({ ...counter, sent_on: calendar.later(4, 8), outcome: final })
    } else story.proposals.push({ ...counter, sent_on: countered, outcome: final })
  }
  if (reaches('offered')) {
    const offered = calendar.later(8, 16)
    story.steps.push({
      status: 'offered',
      on: offered,
      set: {
        ...volume,
        offered_on: offered,
        received_on: addDays(offered, 1),
        explanation: 'Voorstel conform de uitkomst van de onderhandeling; de tarieven per setting staan in de tarievenlijst.',
      },
    })
  }
  if (end === 'declined') story.steps.push(closing('declined', calendar.later(10, 24)))
  if (end === 'lapsed') story.steps.push(closing('lapsed', calendar.later(32, 40)))
  if (reaches('signed')) {
    const signed = calendar.later(6, 18)
    story.steps.push({ status: 'signed', on: signed, set: { signed_on: signed } })
  }
  if (reaches('active')) {
    const processed = calendar.later(7, 24)
    story.steps.push({ status: 'active', on: processed, set: { processed_on: processed } })
  }
  if (reaches('ended'))
    story.steps.push({
      status: 'ended',
      on: '2027-06-30',
      by: 'teamleider',
      set: { ended_on: '2027-06-30', reason: 'De instelling is overgenomen; de zorg wordt voortgezet onder de overeenkomst van de overnemende instelling.' },
    })
  return story
}

const lateReasons = {
  extension: 'Uitstel gevraagd wegens de invoering van een nieuw declaratiesysteem.',
  joined: 'De instelling is in de loop van 2027 begonnen met een nieuw behandelaanbod; de overeenkomst geldt voor de laatste maanden.',
}

function linesOf(settings: readonly number[], percentage: number, provider: ProviderSeed): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = settings.map((setting) => ({
    performance: 'regulier',
    setting,
    tariff_percentage: percentage + (setting === 8 ? 6 : setting >= 5 ? 2 : 0),
  }))
  const held = new Set(provider.qualifications.map(({ kind }) => kind))
  if (held.has('enc_nl')) lines.push({ performance: 'spravato', tariff_percentage: 100 })
  if (held.has('addiction_care')) lines.push({ performance: 'contingency_management', tariff_percentage: 100, confirmed: true })
  if (held.has('veldnorm_ziekenhuispsychiatrie')) lines.push({ performance: 'verblijf_complexe_comorbiditeit', tariff_percentage: 104 })
  if (held.has('mental_health_network')) lines.push({ performance: 'verkennend_gesprek', tariff_percentage: 100 })
  return lines
}
