import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** Runs a program to its end with this terminal. @returns its exit code, 1 when a signal ended it. Signals to us reach it too. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    const pass = (signal) => child.kill(signal)
    process.on('SIGTERM', pass)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}

/** Runs a script of Node. */
export const runNode = (args, env) => run(process.execPath, args, env)

/** Runs npm: the one that called us, else the one on the path. */
export function runNpm(args) {
  const called = process.env.npm_execpath
  return called?.endsWith('.js') ? runNode([called, ...args]) : run('npm', args)
}
