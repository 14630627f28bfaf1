import { expect, test } from 'vitest'
import type { LifeWords } from '../../client/i18n/lifeWords.ts'
import { contractLife } from '../../server/model/contract.ts'
import { enteredOn, inPhase, life, onlyThrough, type StatusIn, type StatusOf, type StepOf, stepsOf } from '../../server/model/life.ts'

const visit = life({
  asked: { label: 'Gevraagd', phase: 'open', to: ['planned', 'dropped'] },
  planned: { label: 'Gepland', phase: 'open', to: ['held', 'dropped'], on: 'planned_on' },
  held: { label: 'Gehouden', phase: 'reached', to: [], on: 'held_on' },
  dropped: { label: 'Vervallen', phase: 'came_to_nothing', to: [] },
})
type Visit = typeof visit

// Each line below must not compile: the type check fails where one does. So fails each table that speaks of every status when a life gets one more.
const lacking = [
  // @ts-expect-error: a status without its Dutch name
  life({ open: { phase: 'open', to: [] } }),
  // @ts-expect-error: a step to a status that the life does not know
  life({ open: { label: 'Open', phase: 'open', to: ['closed'] } }),
  // @ts-expect-error: no words for a status
  { asked: '', planned: '', held: '' } satisfies Record<StatusOf<Visit>, string>,
  // @ts-expect-error: nothing said of a step
  { planned: [], held: [] } satisfies Record<StepOf<Visit>, string[]>,
  // @ts-expect-error: no step leads to what a visit begins as
  { planned: [], held: [], dropped: [], asked: [] } satisfies Record<StepOf<Visit>, string[]>,
  // @ts-expect-error: nothing said of a way in which a visit ends
  {} satisfies Record<StatusIn<Visit, 'came_to_nothing'>, string>,
  // @ts-expect-error: a language without the words of a contract that has lapsed
  { ...contractLife.labels, lapsed: undefined } satisfies LifeWords['contract_status'],
]

test('what is read off a life follows its table', () => {
  expect(stepsOf(visit)).toEqual(['planned', 'held', 'dropped'])
  expect(inPhase(visit, 'reached', 'came_to_nothing')).toEqual(['held', 'dropped'])
  expect(enteredOn(visit, 'held_on')).toEqual(['held'])
  expect(onlyThrough(visit, 'planned')).toEqual(['planned', 'held'])
  expect(lacking).toHaveLength(7)
})
