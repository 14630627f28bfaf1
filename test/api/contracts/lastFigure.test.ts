import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('contracts without a claims figure since a day', () => {
  const app = useApp()

  test('are those whose last one is of that day or earlier, and those without any', async () => {
    const none = await app.aContract({ upto: 'active' })
    const old = await app.aContract({ upto: 'active', production: [['2027-06-30', 1_00]] })
    const recent = await app.aContract({
      upto: 'active',
      production: [
        ['2027-06-30', 1_00],
        ['2027-07-01', 2_00],
      ],
    })
    const ids = [none.id, old.id, recent.id]
    const found = await (await app.as('contracteerder')).list('contracts', { id: ids, last_figure_on_lte: '2027-06-30' })
    expect(found.map(({ id }) => id)).toEqual([none.id, old.id])
  })
})
