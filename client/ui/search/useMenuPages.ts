import { useGetResourceLabel, useResourceDefinitions, useTranslate } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'
import { useMenu } from '../layout/useMenu.ts'
import type { PaletteOption } from './paletteOptions.ts'

const MAX_SHOWN = 4
const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** The pages of the menu whose words, or other names that people have for them, begin with what is typed; and of a list, the making of a record. */
export function useMenuPages(q: string): PaletteOption[] {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  const pages = useResourceDefinitions()
  const entries = useMenu().flatMap(([, items]) => items)
  const words = fold(q).split(/\s+/).filter(Boolean)
  if (words.length === 0 || q.trim().length < 2) return []
  const matches = (text: string): boolean => {
    const known = fold(text).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => known.some((one) => one.startsWith(word)))
  }
  const lists = entries.map(({ key, to, name }) => ({ to, name, resource: key, also: t(`finding.words.${key}`, { _: ' ' }) }))
  const making = entries
    .filter(({ key }) => pages[key]?.hasCreate && can('create', key))
    .map(({ key, to }) => ({
      to: `${to}/create`,
      name: t('finding.create', { name: label(key, 1).toLowerCase() }),
      resource: key,
      also: t('finding.create_words'),
    }))
  return [...lists, ...making]
    .filter(({ name, also }) => matches(`${name} ${also}`))
    .slice(0, MAX_SHOWN)
    .map(({ also: _also, ...page }) => ({ ...page, passing: true }))
}
