import type { Provider } from '../../model/provider.ts'
import type { SaveContext } from '../../records/resource.ts'

const kept = [
  ['name', 'former_names'],
  ['kvk_number', 'former_kvk_numbers'],
] as const

/**
 * Keeps the name and the KvK number that a save replaces, with the day on which they ended: today, unless the save says so itself. What is current is
 * no longer a former one; a mistyped name can be taken off the list again.
 */
export function keepFormerValues({ before, after, today }: SaveContext<Provider>): void {
  for (const [field, formers] of kept) {
    const was = before?.[field] ?? null
    if (was !== null && was !== after[field] && !after[formers].some(({ value }) => value === was))
      after[formers] = [...after[formers], { value: was, until: today }]
    after[formers] = after[formers].filter(({ value }) => value !== after[field]).sort((one, other) => one.until.localeCompare(other.until))
  }
}
