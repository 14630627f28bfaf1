import type { Page } from '@playwright/test'

/** Types into a box as a person does, key by key, and leaves it. */
export async function typed(page: Page, label: string | RegExp, text: string) {
  const box = page.getByLabel(label).first()
  await box.fill('')
  await box.pressSequentially(text)
  await box.press('Tab')
  return box
}
