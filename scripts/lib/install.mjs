import { existsSync, statSync } from 'node:fs'
import { fail } from './root.mjs'
import { runNpm } from './run.mjs'

/** What npm itself writes last, when an install has succeeded. */
const installed = 'node_modules/.package-lock.json'

/** Installs the packages of package-lock.json when they are missing or older than it. */
export async function ensureInstalled() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Pakketten installeren (npm ci); de eerste keer duurt dit enkele minuten.')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']).catch(() => fail('npm is niet gevonden; installeer Node 22 of 24 met npm.'))
  if (code !== 0) fail('Het installeren van de pakketten is mislukt; de oorzaak staat hierboven.')
}
