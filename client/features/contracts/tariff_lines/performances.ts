import { choiceGroups } from '../../../i18n/choiceGroups.ts'

/** The performances that a line of a contract of this care type can name; the names of elv, grz and gzsp tell theirs. What may be contracted, the server says. */
export function performancesOf(careType: string): string[] {
  const elv = (name: string) => name.startsWith('elv_') || name === 'coordinatiefunctie_elv'
  const all = choiceGroups.performance as readonly string[]
  if (careType === 'elv') return all.filter(elv)
  if (careType === 'grz' || careType === 'gzsp') return [careType]
  return all.filter((name) => !elv(name) && !['grz', 'gzsp', 'wzd', 'setting_8'].includes(name))
}
