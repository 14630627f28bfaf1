import { expect, test } from 'vitest'
import { stagesOf } from '../../../client/features/contracts/contractLife.ts'

const line = (contract: Parameters<typeof stagesOf>[0]) => stagesOf(contract).map(({ status, state }) => `${status} ${state}`)

test('a digital contract in assessment has one stage behind it and three to come', () => {
  expect(line({ track: 'digitaal', status: 'assessing' })).toEqual(['draft done', 'assessing current', 'offered coming', 'signed coming', 'active coming'])
})

test('a tailored contract goes through letter, quote and negotiation', () => {
  expect(line({ track: 'maatwerk', status: 'quoted' }).map((stage) => stage.split(' ')[0])).toEqual([
    'draft',
    'invited',
    'quoted',
    'negotiating',
    'offered',
    'signed',
    'active',
  ])
})

test('a closed contract shows the stages it reached and its end', () => {
  expect(line({ track: 'digitaal', status: 'declined', offered_on: '2026-09-15' })).toEqual([
    'draft done',
    'assessing done',
    'offered done',
    'declined current',
  ])
  expect(line({ track: 'digitaal', status: 'withdrawn' })).toEqual(['draft done', 'withdrawn current'])
})

test('an ended contract keeps every stage that it showed while it was active', () => {
  const dates = { offered_on: '2026-09-15', signed_on: '2026-10-01', processed_on: '2026-10-02' }
  const active = line({ track: 'digitaal', status: 'active', ...dates }).map((stage) => stage.split(' ')[0])
  expect(line({ track: 'digitaal', status: 'ended', ...dates })).toEqual([...active.map((status) => `${status} done`), 'ended current'])
})
