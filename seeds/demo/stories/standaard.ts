import { addDays } from '../../../server/model/dates.ts'
import { onWorkday } from '../days.ts'
import type { Random } from '../random.ts'
import type { DigitaalEnd } from './digitaal.ts'
import { Calendar, caseStaff, closing, newStory, type Story, unmet } from './story.ts'

const order: readonly string[] = ['draft', 'assessing', 'offered', 'signed', 'active', 'ended']
const furthest: Partial<Record<DigitaalEnd, string>> = { rejected: 'assessing', declined: 'offered', lapsed: 'offered', withdrawn: 'assessing' }
export type ShortStayCare = 'elv' | 'grz' | 'gzsp'

/** A two-year standard agreement for short stay, rehabilitation or medical care for specific groups. `late` is a new provider's agreement that starts in 2026. */
export function standaardStory(
  random: Random,
  care: ShortStayCare,
  end: DigitaalEnd,
  nth: number,
  variant: 'known' | 'new' | 'late',
  extraLines: Record<string, unknown>[] = [],
): Story {
  const begin = variant === 'known' ? '2024-05-13' : variant === 'new' ? '2024-05-21' : '2025-05-19'
  const calendar = new Calendar(random, addDays(begin, random.between(0, 30)))
  const year = variant === 'late' ? 2026 : 2025
  const story = newStory(calendar.day, caseStaff[(nth + 3) % caseStaff.length]!, {
    care_type: care,
    track: 'standaard',
    origin: variant === 'known' ? 'known' : 'new',
    starts_on: `${year}-01-01`,
    ends_on: '2026-12-31',
    settings: [],
    ...(variant === 'known'
      ? { treated_insured: random.between(4, 180) }
      : {
          requested_on: calendar.day,
          duty_of_care_explanation: 'In deze regio is onvoldoende capaciteit; verzekerden wachten gemiddeld negen dagen op een plaats.',
        }),
  })
  const reaches = (status: string): boolean => order.indexOf(furthest[end] ?? end) >= order.indexOf(status)
  story.lines = [...standardLines(random, care, nth), ...extraLines]

  if (reaches('assessing')) {
    const assessing = calendar.later(6, 20)
    story.steps.push({ status: 'assessing', on: assessing })
    story.answers = { from: addDays(assessing, 1), to: addDays(assessing, 10), share: end === 'assessing' ? 0.55 : 1, except: {} }
  }
  if (end === 'rejected') {
    story.answers!.except = unmet(['KV-K-1'], 'Er is geen onafhankelijke toetsing (externe audit) van het kwaliteitssysteem.')
    story.steps.push(closing('rejected', calendar.later(14, 24), { rejection_clauses: ['KV-K-1'] }))
  }
  if (end === 'withdrawn') story.steps.push(closing('withdrawn', calendar.later(14, 24)))
  if (reaches('offered')) {
    const offered = calendar.later(14, 40)
    story.steps.push({
      status: 'offered',
      on: offered,
      set: {
        questionnaire_sent_on: offered,
        offered_on: offered,
        received_on: offered,
        explanation: 'Standaardovereenkomst met de landelijke tarieven; de toelichting staat in de bijlage.',
      },
    })
  }
  if (end === 'declined') story.steps.push(closing('declined', calendar.later(7, 24)))
  if (end === 'lapsed') story.steps.push(closing('lapsed', calendar.later(32, 45)))
  if (reaches('signed')) {
    const signed = calendar.later(10, 40)
    story.steps.push({ status: 'signed', on: signed, set: { questionnaire_answered_on: addDays(signed, -2), signed_on: signed } })
  }
  if (reaches('active')) {
    const processed = calendar.later(14, 40)
    story.steps.push({ status: 'active', on: processed, set: { processed_on: processed } })
  }
  if (reaches('ended')) story.steps.push(ending(nth))
  return story
}

function ending(nth: number): Story['steps'][number] {
  const by = nth % 4 < 2 ? 'teamleider' : 'teamleider2'
  if (nth % 6 === 2) {
    const on = `2026-0${3 + (nth % 5)}-27`
    return { status: 'ended', on, by, set: { ended_on: on, reason: 'De locatie is gesloten; de plaatsen zijn overgenomen door een andere zorgaanbieder.' } }
  }
  const on = onWorkday(addDays('2027-01-04', nth % 19))
  return { status: 'ended', on, by, set: { ended_on: '2026-12-31', reason: 'De looptijd van de overeenkomst is verstreken.' } }
}

function standardLines(random: Random, care: ShortStayCare, nth: number): Record<string, unknown>[] {
  const percentage = random.between(90, 98)
  if (care !== 'elv') return [{ performance: care, tariff_percentage: percentage }]
  const low = { performance: 'elv_laag', tariff_percentage: percentage }
  if (nth % 3 === 0) return [low]
  return [
    low,
    { performance: 'elv_hoog', tariff_percentage: percentage + 1 },
    ...(nth % 3 === 1 ? [{ performance: 'elv_palliatief', tariff_percentage: percentage + 2 }] : []),
  ]
}
