import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A page that is fetched when it is first opened: `lazily(() => import('./ContractList.tsx'), 'ContractList')`. */
export function lazily<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyExoticComponent<ComponentType> {
  return lazy(() => load().then((module) => ({ default: module[name] })))
}
