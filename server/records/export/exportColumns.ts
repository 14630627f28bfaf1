import type { Role } from '../../access.ts'
import type { Form } from '../../model/form.ts'
import type { Kind } from '../../platform/http/cells.ts'
import { badRequest } from '../../platform/http/errors.ts'
import type { Resource } from '../resource.ts'

/** A column of an export: the field it shows, and how. */
export interface ExportColumn {
  name: string
  kind: Kind
}

/** Fields whose values are a part of something: 0.7 is 70%. */
const parts: ReadonlySet<string> = new Set(['utilisation'])

/**
 * The columns that are asked of an export, in their order; without any, all fields of the resource. What is kept from somebody is in no file, whoever asks: a file goes
 * where nobody guards it.
 * @throws a 400 that names a column that the resource does not have.
 */
export function exportColumns(resource: Resource, asked: readonly string[] | null, role: Role): ExportColumn[] {
  const names = asked ?? ['id', ...Object.keys(resource.fields)]
  const unknown = names.find((name) => formOf(resource, name) === undefined)
  if (unknown !== undefined && asked) throw badRequest(`De kolom ${unknown} bestaat hier niet.`)
  return [...new Set(names)]
    .filter((name) => formOf(resource, name) !== undefined && !isKept(resource, name, role))
    .map((name) => ({ name, kind: kindOf(name, formOf(resource, name)!) }))
}

const base: Readonly<Record<string, Form>> = { id: { is: 'number' }, version: { is: 'number' }, created_at: { is: 'instant' }, updated_at: { is: 'instant' } }

function formOf({ fields, computed, hidden, bare }: Resource, name: string): Form | undefined {
  if (hidden?.includes(name)) return undefined
  if (Object.hasOwn(fields, name)) return fields[name]!.writeOnly ? undefined : fields[name]!.form
  if (Object.hasOwn(computed, name)) return computed[name]
  return Object.hasOwn(base, name) && (name === 'id' || !bare) ? base[name] : undefined
}

/** Whether a field is private in some row; or is for another role than this one. */
function isKept({ guarded, secrets }: Resource, name: string, role: Role): boolean {
  if (secrets?.includes(name)) return true
  if (!guarded?.fields.includes(name) || guarded.visible !== 'never') return false
  return guarded.sees === undefined || !guarded.sees(role)
}

function kindOf(name: string, form: Form): Kind {
  // A policy's first day stands for its period, a number for the name of what it refers to.
  if (name === 'policy_starts_on' || /_(id|by)$/.test(name)) return 'text'
  if (form.is === 'or null') return kindOf(name, form.of)
  if (form.is === 'date' || form.is === 'day') return 'day'
  if (form.is === 'instant' || name.endsWith('_at')) return 'instant'
  if (form.is !== 'number') return 'text'
  if (name.endsWith('_cents')) return 'cents'
  if (parts.has(name)) return 'part'
  return name === 'percentage' || name.endsWith('_percentage') ? 'percentage' : 'figure'
}
