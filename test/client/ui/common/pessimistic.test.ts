import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './filesUnder.ts'

const sources = filesUnder('client', /\.tsx?$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

test('nothing is saved undoably or optimistically', () => {
  expect(sources.filter(({ text }) => /['"](undoable|optimistic)['"]/.test(text)).map(({ path }) => path)).toEqual([])
})

test.each(['useUpdate', 'useUpdateMany', 'useDelete', 'useDeleteMany'])('whoever calls %s does so pessimistically', (hook) => {
  const call = new RegExp(`\\b${hook}(<[^>]*>)?\\(`)
  for (const { path, text } of sources.filter(({ text }) => call.test(text))) expect(text, path).toContain("mutationMode: 'pessimistic'")
})

test.each(['Edit', 'EditBase', 'EditInDialogButton', 'DeleteButton', 'DeleteWithUndoButton', 'BulkDeleteButton', 'BulkUpdateButton', 'InPlaceEditor'])(
  'every <%s> is pessimistic',
  (component) => {
    const tag = new RegExp(`<${component}[\\s/>][^>]*>?`, 'g')
    for (const { path, text } of sources) for (const [found] of text.matchAll(tag)) expect(found, path).toContain('mutationMode="pessimistic"')
  },
)
