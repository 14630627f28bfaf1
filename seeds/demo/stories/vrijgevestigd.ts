import { addDays, firstOfNextMonth } from '../../../server/model/dates.ts'
import type { ProviderSeed } from '../providers.ts'
import type { Random } from '../random.ts'
import type { DigitaalEnd } from './digitaal.ts'
import { Calendar, caseStaff, closing, newStory, type Story, unmet } from './story.ts'

const order: readonly string[] = ['draft', 'assessing', 'offered', 'signed', 'active', 'ended']
const furthest: Partial<Record<DigitaalEnd, string>> = { rejected: 'assessing', declined: 'offered', lapsed: 'offered', withdrawn: 'assessing' }

/** An independent practice. A known one gets its offer by 1 October; a new one may ask all year and starts the month after it signed. */
export function vrijgevestigdStory(random: Random, provider: ProviderSeed, end: DigitaalEnd, nth: number, origin: 'known' | 'new', begin?: string): Story {
  const calendar = new Calendar(random, begin ?? addDays('2026-06-08', random.between(0, 45)))
  const story = newStory(calendar.day, caseStaff[(nth + 2) % caseStaff.length]!, {
    care_type: 'ggz',
    track: 'vrijgevestigd',
    origin,
    starts_on: calendar.day > '2026-11-01' ? firstOfNextMonth(addDays(calendar.day, 50)) : '2027-01-01',
    ends_on: '2027-12-31',
    settings: provider.fields.settings,
    ...(origin === 'new' ? { requested_on: calendar.day } : {}),
  })
  const reaches = (status: string): boolean => order.indexOf(furthest[end] ?? end) >= order.indexOf(status)
  const percentage = random.between(82, 90)
  story.lines = [{ performance: 'regulier', setting: 1, tariff_percentage: percentage }]
  if (nth % 4 === 1) story.lines.push({ performance: 'toeslag_psychodiagnostiek', tariff_percentage: 100, requested_on: calendar.day })
  if (nth % 6 === 3) story.lines.push({ performance: 'schriftelijke_informatievoorziening', tariff_percentage: 100, requested_on: calendar.day })

  if (reaches('assessing')) {
    const assessing = calendar.later(4, 12)
    story.steps.push({ status: 'assessing', on: assessing })
    story.answers = { from: addDays(assessing, 1), to: addDays(assessing, 9), share: end === 'assessing' ? 0.25 + (nth % 4) * 0.2 : 1, except: exceptions(nth) }
  }
  if (end === 'rejected') {
    story.answers!.except = unmet(['GGZ-K-8'], 'Er is geen goedgekeurd kwaliteitsstatuut gedeponeerd.')
    story.steps.push(closing('rejected', calendar.later(12, 24), { rejection_clauses: origin === 'new' ? ['GGZ-V-3', 'GGZ-K-8'] : ['GGZ-K-8'] }))
  }
  if (end === 'withdrawn') story.steps.push(closing('withdrawn', calendar.later(12, 24)))
  if (reaches('offered')) {
    const offered = calendar.later(12, 30)
    story.steps.push({
      status: 'offered',
      on: offered,
      set: {
        questionnaire_sent_on: offered,
        offered_on: offered,
        received_on: addDays(offered, 1),
        explanation: 'De tarieven volgen de landelijke ontwikkeling; de tarievenlijst is bijgevoegd.',
      },
    })
  }
  if (end === 'declined') story.steps.push(closing('declined', calendar.later(7, 24)))
  if (end === 'lapsed') story.steps.push(closing('lapsed', calendar.later(46, 50)))
  if (reaches('signed')) {
    const signed = calendar.later(5, 25)
    const starts = firstOfNextMonth(signed)
    story.steps.push({
      status: 'signed',
      on: signed,
      set: {
        questionnaire_answered_on: addDays(signed, -1),
        signed_on: signed,
        ...(origin === 'new' ? { starts_on: starts > '2027-01-01' ? starts : '2027-01-01' } : {}),
      },
    })
  }
  if (reaches('active')) {
    const processed = calendar.later(6, 28)
    story.steps.push({ status: 'active', on: processed, set: { processed_on: processed } })
  }
  if (reaches('ended'))
    story.steps.push({ status: 'ended', on: '2027-07-30', by: 'teamleider', set: { ended_on: '2027-07-30', reason: 'De praktijkhouder is met pensioen.' } })
  return story
}

function exceptions(nth: number): Record<string, Record<string, unknown>> {
  const scope = {
    'GGZ-A-2': {
      outcome: 'exempt',
      ground: 'Niet van toepassing volgens de werkingssfeer van de code: solopraktijk.',
      evidence: 'Uittreksel van de Kamer van Koophandel.',
    },
  }
  return nth % 3 === 0 ? {} : scope
}
