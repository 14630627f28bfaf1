import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './filesUnder.ts'

const sources = filesUnder('client', /\.tsx?$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const ofReactAdmin = /import \{[^}]*\b(NumberInput|DateInput|DateTimeInput|TimeInput)\b[^}]*\} from 'react-admin'/
const ofBrowser = /type=["'{]+(date|datetime-local|time|number|month)\b/

test.each([
  ['reads at every key', ofReactAdmin],
  ['shows a day as the browser’s own language has it', ofBrowser],
])('no box %s: amounts, numbers and days are read by readTyped', (_what, form) => {
  expect(sources.filter(({ text }) => form.test(text)).map(({ path }) => path)).toEqual([])
})
