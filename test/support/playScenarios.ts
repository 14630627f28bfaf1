import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url))

/** One policy scenario of `test/scenarios`. */
export interface Scenario {
  id: string
}

/** The scenarios of one file of `test/scenarios`. */
export async function scenariosOf(file: string): Promise<Scenario[]> {
  return ((await import(`${folder}${file}`)) as { default: Scenario[] }).default
}

/**
 * Plays all scenarios of a file against a running API with the acceptance player, in a process of its own.
 * @returns the faults by scenario id, and the player's last line.
 */
export async function playScenarios(base: string, file: string): Promise<{ faults: Map<string, string>; lastLine: string }> {
  const player = spawn(process.execPath, [`${folder}run.mjs`, base, `${folder}${file}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [player.stdout, player.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  await new Promise((resolve) => player.once('close', resolve))
  const faults = new Map<string, string>()
  for (const [, id, fault] of output.matchAll(/^FAIL (.*)\n {5}(.*)$/gm)) faults.set(id, fault)
  return { faults, lastLine: output.trimEnd().split('\n').at(-1) ?? '' }
}
