import type { Page } from '@playwright/test'

/** English words that are none in Dutch and that react-admin, MUI or a browser may put on a screen. */
const words = [
  'the and your you with from this that these not are have has is',
  'close clear sort sorted ascending descending page pages rows row go next previous first last navigation pagination breadcrumb breadcrumbs',
  'toggle select selected choose date day month year remove delete edit save cancel confirm search loading options value expand collapse show hide',
  'profile settings language light dark theme refresh create update list empty yes no none undo back home warning unknown columns skip content',
  'submit upload move up down logout login user password required invalid add copy more less click press button carousel slide',
]
  .join(' ')
  .split(' ')
  // Dutch too: "is", "last", "no." stands nowhere, "dark" and "home" do not
  .filter((word) => !['is', 'last', 'up'].includes(word))

/** Names that MUI gives by itself and that are spelled as a Dutch word is. */
const defaults = ['Open', 'Menu open', 'Filter', 'Export', 'Reset']

/**
 * The English that a page says, in what is seen or read out of its controls: names, descriptions, hints of boxes, buttons, tabs, options, heads, labels, headings.
 * What bears `lang` is in another language on purpose.
 */
export function englishSeen(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ list, names }) => {
      const english = new RegExp(`(^|[^\\p{L}’'-])(${list.join('|')})(?![\\p{L}’'-])`, 'iu')
      const spoken = ['aria-label', 'aria-roledescription', 'aria-description', 'aria-valuetext', 'aria-placeholder', 'title', 'alt', 'placeholder']
      const texts =
        'button, a[role], label, legend, th, h1, h2, h3, h4, summary, caption, [role=tab], [role=option], [role=menuitem], [role=alert], [role=status], .MuiFormHelperText-root'
      const found = new Set<string>()
      for (const element of document.querySelectorAll('*')) {
        if (element.closest('[lang]:not(html), head, script, style')) continue
        for (const name of spoken) {
          const value = element.getAttribute(name)
          if (value && (english.test(value) || names.includes(value.trim()))) found.add(`${name}: ${value}`)
        }
        if (!element.matches(texts) || !element.checkVisibility()) continue
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
        const text = (element as HTMLElement).innerText.trim()
        const word = english.exec(text)?.[2]
        if (word) found.add(`${element.tagName} “${text.slice(0, 80)}”: ${word}`)
      }
      return [...found]
    },
    { list: words, names: defaults },
  )
}
