/** The values that an address gives a form to start with (`?source={"provider_id":12}`); none when they cannot be read. */
export function sourceOf(text: string | null): Record<string, unknown> {
  try {
    const value = text ? JSON.parse(text) : {}
    return value && typeof value === 'object' && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
