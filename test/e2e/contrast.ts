import type { Page } from '@playwright/test'

/**
 * The texts of a page that do not stand out from their ground as WCAG AA asks (4.5:1, large ones 3:1), one of each kind. Every text is looked at; axe does
 * the same, but takes seconds for a page of many rows, as it also looks for what lies over it.
 */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const parse = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      const unit = text.startsWith('color(') ? 255 : 1
      return [red * unit, green * unit, blue * unit, alpha]
    }
    const over = (top: Colour, under: Colour, opacity = 1): Colour => {
      const alpha = top[3] * opacity
      const mix = (index: 0 | 1 | 2) => top[index] * alpha + under[index] * (1 - alpha)
      return [mix(0), mix(1), mix(2), 1]
    }
    const lightness = (colour: Colour): number => {
      const [red, green, blue] = colour.slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const ratio = (one: Colour, other: Colour): number => {
      const [dark, light] = [lightness(one), lightness(other)].sort((first, second) => first - second)
      return (light! + 0.05) / (dark! + 0.05)
    }
    const grounds = new Map<Element, { ground: Colour; opacity: number }>()
    const groundOf = (element: Element | null): { ground: Colour; opacity: number } => {
      if (!element) return { ground: [255, 255, 255, 1], opacity: 1 }
      const known = grounds.get(element)
      if (known) return known
      const behind = groundOf(element.parentElement)
      const style = getComputedStyle(element)
      const opacity = behind.opacity * Number(style.opacity)
      const found = { ground: over(parse(style.backgroundColor), behind.ground, opacity), opacity }
      grounds.set(element, found)
      return found
    }
    const bearsText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const faint = new Map<string, string>()
    for (const element of document.body.querySelectorAll('*')) {
      if (!bearsText(element) || element.closest('script, style, noscript, svg, option, :disabled, .Mui-disabled, [aria-disabled="true"]')) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const { width, height, bottom, right } = element.getBoundingClientRect()
      // a text one pixel wide or off the page is there to be read out alone
      if (width <= 1 || height <= 1 || bottom + scrollY <= 0 || right <= 0) continue
      const style = getComputedStyle(element)
      const { ground, opacity } = groundOf(element)
      const colour = over(parse(style.color), ground, opacity)
      const size = Number.parseFloat(style.fontSize)
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5
      const found = ratio(colour, ground)
      if (found >= least) continue
      const pair = `${style.color} on rgb(${ground.slice(0, 3).map(Math.round).join(', ')})`
      if (!faint.has(pair)) faint.set(pair, `${found.toFixed(2)} ${pair} “${element.textContent?.trim().slice(0, 40)}”`)
    }
    return [...faint.values()]
  })
}
