import { Checkbox, createTheme, ThemeProvider } from '@mui/material'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { lightTheme } from '../../../../client/ui/theme/themes.ts'

const shown = (box: React.ReactNode) => render(<ThemeProvider theme={createTheme(lightTheme)}>{box}</ThemeProvider>)

test('a checkbox is called by its label, which stands nowhere else', () => {
  const { container } = shown(<Checkbox aria-label="Deze regel kiezen" />)
  expect(screen.getByRole('checkbox', { name: 'Deze regel kiezen' }).tagName).toBe('INPUT')
  expect(container.querySelectorAll('[aria-label]')).toHaveLength(1)
})

test('a checkbox that is named at its own box keeps that name', () => {
  const { container } = shown(<Checkbox indeterminate slotProps={{ input: { 'aria-label': 'Alles kiezen' } }} />)
  expect(screen.getByRole('checkbox', { name: 'Alles kiezen' })).toHaveProperty('ariaChecked')
  expect(container.querySelectorAll('[aria-label]')).toHaveLength(1)
})
