import { nlDate } from '../../../model/dates.ts'
import type { Clause } from '../../engine/policy.ts'
import type { QuestionRow } from '../../engine/questionRow.ts'
import type { RegisterRule, RegisterSubject } from '../../engine/registerRules.ts'
import { rulesAbout } from '../../engine/rulesAbout.ts'
import { isFilled, termEndsOn } from '../../engine/terms.ts'

type Subject = RegisterSubject<QuestionRow>
const { has, narrowed } = rulesAbout<Subject>()

const isMoved = has('record', 'moved_due_on')
const dueOn = ({ record }: Subject, term: Clause): string => record.moved_due_on ?? termEndsOn(record.received_on, term)

/** GGZ-R-3 to R-5: the two weeks in which a provider's question is answered, and what moving that day asks. */
export const questionRules: readonly RegisterRule<QuestionRow>[] = [
  narrowed({
    clause: 'GGZ-R-4',
    on: ['save'],
    everyTrack: true,
    field: 'move_reason',
    applies: isMoved,
    holds: ({ record }) => isFilled(record.move_reason),
    message: ({ record }) => `De termijn is verplaatst naar ${nlDate(record.moved_due_on)}; dat vraagt een motivering, die ontbreekt.`,
  }),
  narrowed({
    clause: 'GGZ-R-4',
    on: ['save'],
    everyTrack: true,
    field: 'move_announced_on',
    applies: isMoved,
    holds: ({ record }) => record.move_announced_on !== null,
    message: ({ record }) => `De termijn is verplaatst naar ${nlDate(record.moved_due_on)}; vult u in wanneer de zorgaanbieder daarover is geïnformeerd.`,
  }),
  {
    clause: 'GGZ-R-3',
    on: ['answer'],
    everyTrack: true,
    field: 'answered_on',
    reads: 'days',
    applies: ({ record }) => record.status !== 'withdrawn',
    holds: (subject, term) => (subject.record.answered_on ?? subject.today) <= dueOn(subject, term),
    message: (subject, term) =>
      subject.record.answered_on
        ? `De vraag is beantwoord op ${nlDate(subject.record.answered_on)}; het antwoord had er uiterlijk op ${nlDate(dueOn(subject, term))} moeten zijn.`
        : `De vraag van ${nlDate(subject.record.received_on)} had uiterlijk op ${nlDate(dueOn(subject, term))} een inhoudelijk antwoord moeten hebben.`,
  },
  narrowed({
    clause: 'GGZ-R-5',
    on: ['answer'],
    everyTrack: true,
    field: 'move_announced_on',
    applies: has('record', 'moved_due_on', 'move_announced_on'),
    given: ({ policy, record }) => questionDueOn(policy, record),
    holds: ({ record }, _clause, due) => record.move_announced_on <= due,
    message: ({ record }, _clause, due) =>
      `De nieuwe termijn is gemeld op ${nlDate(record.move_announced_on)}, nadat de oude termijn op ${nlDate(due)} was verstreken.`,
  }),
]

/** The day on which a question is to be answered, before any moving of the term (GGZ-R-3); null where the policy gives no term. */
export function questionDueOn(policy: { clauses: ReadonlyMap<string, Clause> }, { received_on }: Pick<QuestionRow, 'received_on'>): string | null {
  const term = policy.clauses.get('GGZ-R-3')
  return term?.days == null ? null : termEndsOn(received_on, term)
}
