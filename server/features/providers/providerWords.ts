import type { Provider } from '../../model/provider.ts'
import { numberWords, wordsOf } from '../../records/searchWords.ts'

type Named = Pick<Provider, 'name' | 'agb_code' | 'kvk_number' | 'city'> & Partial<Pick<Provider, 'former_names' | 'former_kvk_numbers'>>

/** The words by which a provider is found: what it is called and registered under, now and before. */
export function providerWords({ name, agb_code, kvk_number, city, former_names = [], former_kvk_numbers = [] }: Named): string[] {
  const words = wordsOf(name, city, ...former_names.map(({ value }) => value))
  return [...new Set([...words, ...numberWords(agb_code, kvk_number, ...former_kvk_numbers.map(({ value }) => value))])]
}
