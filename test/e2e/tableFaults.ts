import type { Page } from '@playwright/test'

/** What of the tables of a page is cut: a table wider than where it stands without a way to scroll it, a cell that runs into its neighbour, a text that is cut and told nowhere. */
export function cutInTables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const named = (element: Element) => `“${element.textContent?.trim().slice(0, 40)}”`
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX)
    const reached = (scroller: Element) => scroller.matches('[tabindex="0"]') || scroller.querySelector('a[href], button, input, [tabindex="0"]') !== null
    for (const table of document.querySelectorAll('table')) {
      if (!table.checkVisibility()) continue
      const right = table.getBoundingClientRect().right
      let limit = document.documentElement.clientWidth
      let scroller: Element | null = null
      for (let around = table.parentElement; around && !scroller; around = around.parentElement) {
        if (scrolls(around) && around.scrollWidth > around.clientWidth) scroller = around
        else if (hides(around) || scrolls(around)) limit = Math.min(limit, around.getBoundingClientRect().right)
      }
      const label = table.getAttribute('aria-label') ?? named(table.querySelector('th') ?? table)
      if (scroller && !reached(scroller)) faults.push(`table ${label} scrolls, but not by the keyboard`)
      if (!scroller && right > limit + 1) faults.push(`table ${label} is cut by ${Math.round(right - limit)} px`)
      for (const cell of table.querySelectorAll('th, td')) {
        // an icon button reaches a few pixels over the edge of its cell, on purpose
        if (cell.scrollWidth > cell.clientWidth + 4) faults.push(`cell ${named(cell)} is ${cell.scrollWidth - cell.clientWidth} px too narrow`)
        for (const inside of [cell, ...cell.querySelectorAll('*')]) {
          if (!inside.textContent?.trim() || !hides(inside) || inside.clientWidth <= 1 || inside.closest('svg')) continue
          const isCut =
            inside.scrollWidth > inside.clientWidth + 1 || (getComputedStyle(inside).overflowY !== 'visible' && inside.scrollHeight > inside.clientHeight + 2)
          if (isCut && !inside.closest('[title], [aria-label]')) faults.push(`${named(inside)} is cut`)
        }
      }
    }
    return faults
  })
}

/** The tables whose head goes out of sight, or under something else, when one scrolls to their last row; each at most once. */
export async function headsOutOfSight(page: Page): Promise<string[]> {
  const faults = await page.evaluate(async () => {
    const lost: string[] = []
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    for (const table of document.querySelectorAll('table')) {
      const head = table.tHead?.rows[0]
      const last = [...table.querySelectorAll('tbody tr')].at(-1)
      if (!head || !last || !table.checkVisibility() || table.rows.length < 5) continue
      last.scrollIntoView({ block: 'end' })
      await frame()
      const { top, bottom, left, width } = head.cells[0]!.getBoundingClientRect()
      const seen = document.elementFromPoint(left + Math.min(width / 2, 20), (top + bottom) / 2)
      if (top < 0 || bottom > innerHeight || !seen || !head.contains(seen))
        lost.push(
          `${table.getAttribute('aria-label') ?? head.textContent?.slice(0, 40)}: head at ${Math.round(top)}, there ${seen?.tagName} ${seen?.className}`,
        )
    }
    scrollTo(0, 0)
    return lost
  })
  return faults
}
