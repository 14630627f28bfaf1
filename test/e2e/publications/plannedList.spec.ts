import { expect, settled } from '../fixtures.ts'
import { testOnOwnServer } from '../ownServer.ts'
import { typed } from '../typed.ts'

const test = testOnOwnServer('planned-list', '2027-12-01')

test('in a browser elsewhere the hour of a planned list is Amsterdam’s, and the day is written as here', async ({ pageOf, api }) => {
  const publisher = await api.as('publicist')
  const [policy] = await publisher.list('policies', { status: 'published' })
  const made = await publisher.must('POST', 'publications', { policy_id: policy?.id, care_types: [] })
  const checked = await publisher.must('PUT', `publications/${made.id}`, { version: made.version, status: 'checked' })
  const page = await pageOf('publicist', { locale: 'en-US', timezoneId: 'America/New_York' })
  await page.goto(`/publications/${checked.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: 'Plannen', exact: true }).click()
  await typed(page, 'Gepland op', '30-3-2028')
  await typed(page, 'Uur', '8u30')
  await page.getByRole('dialog').getByRole('button', { name: 'Plannen' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await publisher.get('publications', checked.id)).scheduled_at).toBe('2028-03-30T06:30:00.000Z')
})
