import { yearOf } from '../../../model/dates.ts'
import type { FigureChange, PlafondRequestFacts } from '../../engine/facts.ts'

export type Hand = 'entered' | 'changed' | 'figure' | 'plafond'

/** What a decision on a request rests on, as far as its hands are asked. */
export type Grounds = Pick<PlafondRequestFacts, 'request' | 'production' | 'figureChanges' | 'plafondHands' | 'today'>

/** What somebody had a hand in of all that the decision on a request rests on; null where nothing: only then may that person decide (GGZ-PL-9). */
export function handIn(grounds: Grounds, user_id: number | null): Hand | null {
  if (user_id === null) return null
  const { request } = grounds
  if (request.entered_by === user_id) return 'entered'
  if (request.changed_by.includes(user_id)) return 'changed'
  if (changesOfJudged(grounds).some(({ changed_by }) => changed_by === user_id)) return 'figure'
  const until = request.decided_on ?? grounds.today
  return (grounds.plafondHands ?? []).some((hand) => hand.user_id === user_id && hand.effective_on <= until) ? 'plafond' : null
}

/** The changes that made the claims figure what it is on the day of submission: of that figure itself, and of any between it and that day. */
export function changesOfJudged({ request, production, figureChanges = [], today }: Grounds): FigureChange[] {
  const day = request.submitted_on ?? today
  const counted = production.map(({ as_of }) => as_of).filter((as_of) => as_of <= day && yearOf(as_of) === yearOf(day))
  const first = counted.sort().at(-1) ?? `${yearOf(day)}-01-01`
  const within = (as_of: string | null): boolean => as_of !== null && as_of >= first && as_of <= day
  return figureChanges.filter(({ before_as_of, after_as_of }) => within(before_as_of) || within(after_as_of))
}
