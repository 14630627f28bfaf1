import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { fillTemplate } from './templates.ts'

/** Makes the SQLite file that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'zorginkoop-sqlite-'))
  const file = join(home, 'template.db')
  await fillTemplate(`sqlite://${file}`)
  project.provide('template', { engine: 'sqlite', url: file, adminUrl: null })
  return () => rm(home, { recursive: true, force: true })
}
