import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PlainTable } from '../../../../client/ui/fields/PlainTable.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A screen of a laptop, and a place in it of `width` pixels. */
function inPlace(width: number) {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly told: (entries: { contentRect: { width: number } }[]) => void
      constructor(told: (entries: { contentRect: { width: number } }[]) => void) {
        this.told = told
      }
      observe() {
        this.told([{ contentRect: { width } }])
      }
      disconnect() {}
    },
  )
  render(<PlainTable label="Cijfers" roomFor={560} rows={[1]} rowKey={(row) => row} columns={[{ label: 'Bedrag', align: 'right', render: () => '€ 1,00' }]} />)
}

test('a table stands as a table where there is room for it', () => {
  inPlace(560)
  expect(screen.getByRole('table', { name: 'Cijfers' })).toBeTruthy()
})

test('in a narrow place each row is a block with its labels, however wide the screen', () => {
  inPlace(302)
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('list', { name: 'Cijfers' }).textContent).toBe('Bedrag€ 1,00')
})
