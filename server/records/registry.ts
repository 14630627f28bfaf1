import type { RecordBase } from '../model/field.ts'
import type { Resource } from './resource.ts'

const known = new Map<string, Resource>()

/** Makes resources known by their names, so that a save can write records of another resource without importing it. */
export function registerResources(resources: readonly Resource[]): void {
  for (const resource of resources) known.set(resource.name, resource)
}

/** The resource that is called so; undefined where there is none. */
export const findResource = (name: string): Resource | undefined => known.get(name)

/** @throws Error where no such resource was registered */
export function resourceNamed<Row extends RecordBase>(name: string): Resource<Row> {
  const resource = known.get(name)
  if (!resource) throw new Error(`No resource is called ${name}`)
  return resource
}
