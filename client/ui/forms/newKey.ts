/** A new `Idempotency-Key`. Not `crypto.randomUUID`, which browsers keep from pages that come over http. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The keys of what is being sent. Not in react-admin's `meta`, which it takes for a part of what a record is. */
const keys = new WeakMap<object, string>()

/** The data of a save, to be sent with this key. */
export function withKey<T extends object>(data: T, key: string): T {
  keys.set(data, key)
  return data
}

/** The key that goes with the data of a save; a new one where it has none. */
export const keyOf = (data: object): string => keys.get(data) ?? newKey()
