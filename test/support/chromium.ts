import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser to start, and how. */
export interface Browser {
  executablePath: string
  args: string[]
}

const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser']
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe']
// without a sandbox: as root, and in most containers, Chromium starts in no other way, and it opens our own pages alone
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** The Chrome or Chromium of this machine (or of `CHROME_PATH`), else the one that comes in the npm package `@sparticuz/chromium`, which needs no root and no system libraries. */
export async function findChromium(): Promise<Browser> {
  const installed = [
    process.env.CHROME_PATH ?? '',
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ].find(runnable)
  if (installed) return { executablePath: installed, args }
  // it unpacks its own system libraries, and points LD_LIBRARY_PATH at them, where it believes to run here
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return { executablePath: await chromium.executablePath(), args }
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}
