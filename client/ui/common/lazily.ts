import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { allWords } from '../../i18n/i18nProvider.ts'

/**
 * A page that is fetched when it is first opened, with the words that it shows: `lazily(() => import('./ContractShow.tsx'), 'ContractShow')`.
 * A page of the first load does with the `firstWords` (see docs/architecture.md).
 */
export function lazily<Name extends string, Props = object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
  words: () => Promise<void> = allWords,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => Promise.all([load(), words()]).then(([module]) => ({ default: module[name] })))
}
