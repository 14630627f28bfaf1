import type { ComponentType } from 'react'
import type { ResourceProps } from 'react-admin'

const modules = import.meta.glob<Record<string, ResourceProps>>('../../../../client/features/**/index.ts', { eager: true })

/** Every resource of the client that has a form to create one, with that form: read from the resources themselves, so that a new one is among them. */
export const createForms: readonly [string, ComponentType][] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .flatMap(({ name, create }) =>
    typeof create === 'object' || typeof create === 'function' ? [[name, create as ComponentType] as [string, ComponentType]] : [],
  )
