import { addDays } from '../../../server/model/dates.ts'
import type { ProviderSeed } from '../providers.ts'
import type { Random } from '../random.ts'
import { Calendar, caseStaff, closing, newStory, type Story, unmet } from './story.ts'

export type DigitaalEnd = 'draft' | 'assessing' | 'offered' | 'signed' | 'active' | 'ended' | 'rejected' | 'declined' | 'lapsed' | 'withdrawn'

const order: readonly string[] = ['draft', 'assessing', 'offered', 'signed', 'active', 'ended']
const furthest: Partial<Record<DigitaalEnd, string>> = { rejected: 'assessing', declined: 'offered', lapsed: 'offered', withdrawn: 'assessing' }

/** An institution in the digital process: questionnaire and tariff list through the portal. A new one asked for it before 1 July 2026. */
export function digitaalStory(random: Random, provider: ProviderSeed, end: DigitaalEnd, nth: number, origin: 'known' | 'new', begin?: string): Story {
  const calendar = new Calendar(random, begin ?? addDays(origin === 'new' ? '2026-04-13' : '2026-06-01', random.between(0, 50)))
  const settings = provider.fields.settings
  const plafond = random.between(30, 480) * 1_000_000
  const story = newStory(calendar.day, caseStaff[(nth + 1) % caseStaff.length]!, {
    care_type: 'ggz',
    track: 'digitaal',
    origin,
    starts_on: '2027-01-01',
    ends_on: '2027-12-31',
    settings,
    plafond_cents: plafond,
    ...(origin === 'new' ? { requested_on: calendar.day, ...addedValue(nth) } : {}),
  })
  const reaches = (status: string): boolean => order.indexOf(furthest[end] ?? end) >= order.indexOf(status)
  const percentage = random.between(83, 92)
  story.lines = settings.map((setting) => ({ performance: 'regulier', setting, tariff_percentage: percentage + (setting === 3 ? 1.5 : 0) }))
  if (provider.qualifications.some(({ kind }) => kind === 'mental_health_network'))
    story.lines.push({ performance: 'patientgroep_afstemming', tariff_percentage: 100 })
  if (nth % 6 === 2) story.lines.push({ performance: 'ervaringsdeskundige_nlqf5', tariff_percentage: 95 })

  if (reaches('assessing')) {
    const assessing = calendar.later(5, 20)
    story.steps.push({ status: 'assessing', on: assessing, set: origin === 'new' && end !== 'assessing' ? { request_answered_on: addDays(assessing, 0) } : {} })
    story.answers = {
      from: addDays(assessing, 1),
      to: addDays(assessing, 12),
      share: end === 'assessing' ? 0.35 + (nth % 4) * 0.18 : 1,
      except: exceptions(nth),
    }
  }
  if (end === 'rejected') {
    const clauses = nth % 2 ? ['GGZ-A-7'] : ['GGZ-K-3', 'GGZ-K-5']
    story.answers!.except = unmet(clauses, 'Opgevraagd bij de instelling; niet ontvangen binnen de gestelde termijn.')
    story.steps.push(closing('rejected', calendar.later(18, 30), { rejection_clauses: clauses }))
  }
  if (end === 'withdrawn') story.steps.push(closing('withdrawn', calendar.later(14, 30)))
  if (reaches('offered')) {
    const offered = nth % 10 === 3 ? '2026-10-06' : calendar.later(15, 45)
    calendar.day = offered
    story.steps.push({
      status: 'offered',
      on: offered,
      set: {
        questionnaire_sent_on: offered,
        offered_on: offered,
        received_on: offered,
        explanation: 'De tarieven volgen de landelijke ontwikkeling; het omzetplafond sluit aan bij de realisatie van het voorgaande jaar.',
      },
    })
  }
  if (end === 'declined') story.steps.push(closing('declined', calendar.later(7, 24)))
  if (end === 'lapsed') story.steps.push(closing('lapsed', calendar.later(32, 40)))
  if (reaches('signed')) {
    const signed = calendar.later(5, 24)
    story.steps.push({ status: 'signed', on: signed, set: { questionnaire_answered_on: addDays(signed, -2), signed_on: signed } })
  }
  if (reaches('active')) {
    const processed = calendar.later(10, 40)
    story.steps.push({ status: 'active', on: processed, set: { processed_on: processed } })
  }
  if (reaches('ended'))
    story.steps.push({
      status: 'ended',
      on: '2027-05-31',
      by: 'teamleider2',
      set: { ended_on: '2027-05-31', reason: 'De instelling heeft haar activiteiten in onderling overleg beëindigd; cliënten zijn overgedragen.' },
    })
  return story
}

function addedValue(nth: number): Record<string, unknown> {
  if (nth % 3 === 0)
    return { added_value: 'complex_care_demand', added_value_explanation: 'Ruim 60% van de cliënten heeft een zware zorgvraag volgens de zorgvraagtypering.' }
  if (nth % 3 === 1)
    return { added_value: 'unique_in_region', added_value_explanation: 'Enige instelling in de regio met een behandelaanbod voor doven en slechthorenden.' }
  return { added_value: 'other', added_value_explanation: 'Wachttijd van minder dan vier weken in een regio waar die gemiddeld vijf maanden is.' }
}

function exceptions(nth: number): Record<string, Record<string, unknown>> {
  if (nth % 7 === 1)
    return {
      'GGZ-A-2': {
        outcome: 'exempt',
        ground: 'Niet van toepassing volgens de werkingssfeer van de code: minder dan 25 zorgverleners.',
        evidence: 'Opgave van het aantal zorgverleners.',
      },
    }
  if (nth % 12 === 5) return { 'GGZ-U-5': { outcome: 'present', occurred_on: '2020-02-11', evidence: 'Afgerond dossier; meer dan vijf jaar geleden.' } }
  if (nth % 8 === 4) return { 'GGZ-A-7': { valid_until: '2027-10-31', evidence: 'Certificaat geldig tot en met 31 oktober 2027.' } }
  return {}
}
