/** What is in the first array and in none of the others. */
export default function difference(from: readonly unknown[] | null | undefined, ...others: readonly (readonly unknown[])[]): unknown[] {
  return (from ?? []).filter((each) => !others.some((other) => other.includes(each)))
}
