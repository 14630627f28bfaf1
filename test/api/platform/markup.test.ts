import { describe, expect, test } from 'vitest'
import { joined, markup, textOf } from '../../../server/platform/http/markup.ts'

describe('a template of markup', () => {
  test('escapes what is put in, between tags and in attributes', () => {
    const name = `<b>"Zorg" & 'Co'</b>`
    expect(textOf(markup`<p title="${name}">${name}</p>`)).toBe(
      '<p title="&lt;b&gt;&quot;Zorg&quot; &amp; &#39;Co&#39;&lt;/b&gt;">&lt;b&gt;&quot;Zorg&quot; &amp; &#39;Co&#39;&lt;/b&gt;</p>',
    )
  })

  test('leaves what such a template made as it is, however deep', () => {
    const rows = ['a', '<'].map((text) => markup`<li>${text}</li>`)
    expect(textOf(markup`<ul>${rows}${[[rows[0]]]}</ul>`)).toBe('<ul><li>a</li><li>&lt;</li><li>a</li></ul>')
  })

  test('takes an object that only looks like markup as no markup', () => {
    const posing = { text: '<script>' } as never
    expect(() => textOf(markup`<p>${posing}</p>`)).toThrow()
  })

  test('writes numbers, and nothing for nothing', () => {
    expect(textOf(markup`${0}|${12}|${null}|${undefined}|${false}|${''}|${[]}`)).toBe('0|12|||||')
  })

  test('leaves out characters that XML forbids, and keeps lines and tabs', () => {
    expect(textOf(markup`${'a\u0000\u0008\u000b\u001f\uffffb\t\n\r'}`)).toBe('ab\t\n\r')
  })

  test('joins parts with a sign between them, which is escaped too', () => {
    expect(textOf(markup`${joined(['a', markup`<i>b</i>`, '&'], ' < ')}`)).toBe('a &lt; <i>b</i> &lt; &amp;')
    expect(joined([], ', ')).toEqual([])
  })
})
