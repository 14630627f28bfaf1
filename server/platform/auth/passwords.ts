import { hash, verify } from '@node-rs/argon2'

// argon2id (the package's default algorithm) with OWASP's first recommended cost.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The fewest characters a password has. */
export const shortestPassword = 12

/** The argon2id hash of a password, as `users.password_hash` keeps it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let decoy: Promise<string> | undefined

/** Whether `password` fits `stored`. Takes as long for no stored hash, so that timing does not tell which users exist. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const fits = await verify(stored ?? (await decoy), password).catch(() => false)
  return fits && Boolean(stored)
}
