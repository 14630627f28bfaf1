import { expect, test } from 'vitest'
import { raisePercentage } from '../../../../client/features/plafond_requests/requestSections.ts'
import { i18nProvider } from '../../../../client/i18n/i18nProvider.ts'
import { formatPercentage } from '../../../../client/ui/common/formatPercentage.ts'
import { formatShare } from '../../../../client/ui/fields/UtilisationBar.tsx'

test.each([
  ['AGB-code', 'Sorteren op AGB-code oplopend'],
  ['KvK-nummer', 'Sorteren op KvK-nummer oplopend'],
  ['Naam', 'Sorteren op naam oplopend'],
  ['Besluit uiterlijk', 'Sorteren op besluit uiterlijk oplopend'],
])('%s is sorted by under its own capitals, and within a sentence under no other', (field, sentence) => {
  const field_lower_first = field.charAt(0).toLowerCase() + field.slice(1)
  expect(i18nProvider.translate('ra.sort.sort_by', { field, field_lower_first, order: 'oplopend' })).toBe(sentence)
})

test.each([
  ['a share of a plafond', formatShare(0.395), '39,5%'],
  ['a whole one', formatShare(0.4), '40%'],
  ['a tariff', formatPercentage(92.25), '92,25%'],
  ['a raise', raisePercentage(1125, 1000), '+12,5'],
])('%s is written with a comma', (_, written, wanted) => expect(written).toBe(wanted))
