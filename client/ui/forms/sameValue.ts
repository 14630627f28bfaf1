/** Whether two field values are the same to the API: '', null and undefined are one, lists and objects by content. */
export function sameValue(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (value === '' || value === undefined ? null : value)
  return Object.is(plain(one), plain(other)) || JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}
