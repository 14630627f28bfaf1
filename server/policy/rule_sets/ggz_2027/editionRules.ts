import { nlDate } from '../../../model/dates.ts'
import type { EditionWarning } from '../../engine/subjects.ts'
import { inTime, lastDayText } from '../../engine/terms.ts'

/** GGZ-R-6: a change on zorgvraagtypering is made known by the day that the policy itself named. */
export const editionWarnings: readonly EditionWarning[] = [
  {
    clause: 'GGZ-R-6',
    on: ['answer'],
    everyTrack: true,
    field: 'made_on',
    applies: ({ edition }) => edition.care_demand_typing,
    holds: ({ edition }, clause) => inTime(edition.made_on, clause),
    message: ({ edition }, clause) =>
      `Een wijziging over zorgvraagtypering maken wij uiterlijk ${lastDayText(clause)} bekend; deze is van ${nlDate(edition.made_on)}.`,
  },
]
