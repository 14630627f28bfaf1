import { execFile } from 'node:child_process'

/** Runs a command to its end. @returns what it printed, on either stream, trimmed */
export function output(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => execFile(file, args, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`.trim())))
}
