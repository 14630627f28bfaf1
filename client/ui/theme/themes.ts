import type { RaThemeOptions } from 'react-admin'
import { checkboxName } from './checkboxName.ts'
import { fontFamily, ground, shape } from './tokens.ts'

const focusRing = (colour: string) => ({ outline: `2px solid ${colour}`, outlineOffset: 1 })

function themeOf(mode: 'light' | 'dark'): RaThemeOptions {
  const t = ground[mode]
  return {
    palette: {
      mode,
      primary: { main: t.accent, dark: t.accentStrong, contrastText: t.onAccent },
      secondary: { main: t.accent, dark: t.accentStrong, contrastText: t.onAccent },
      background: { default: t.page, paper: t.surface },
      text: { primary: t.text, secondary: t.quiet },
      divider: t.line,
      // MUI's own red is too dark for text on the dark ground.
      ...(mode === 'dark' ? { error: { main: '#ff8a80' } } : {}),
    },
    shape: { borderRadius: shape.radius },
    spacing: shape.grid,
    typography: {
      fontFamily,
      fontSize: 14,
      body1: { fontSize: 14 },
      h5: { fontSize: 22, lineHeight: 1.3 },
      h6: { fontSize: 16, fontWeight: 600, lineHeight: 1.4 },
      subtitle2: { fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 500 },
      caption: { fontSize: 12.5 },
      overline: { fontSize: 14, fontWeight: 600, textTransform: 'none', letterSpacing: 0, lineHeight: 1.6 },
    },
    sidebar: { width: 232, closedWidth: 52 },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontSize: 14 },
          'a:focus-visible, button:focus-visible, [tabindex]:focus-visible': focusRing(t.accent),
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': focusRing(t.accent) } } },
      MuiButton: { defaultProps: { disableElevation: true, size: 'small' }, styleOverrides: { root: { minHeight: 32 } } },
      MuiCheckbox: { defaultProps: { slotProps: checkboxName } },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiInputBase: { styleOverrides: { input: { '@media (max-width: 599px)': { fontSize: 16 } } } },
      MuiSelect: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiAutocomplete: { defaultProps: { fullWidth: true, size: 'small' } },
      MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: t.surface } } },
      MuiFormHelperText: { styleOverrides: { root: { whiteSpace: 'pre-line', marginLeft: 0, marginTop: 2, lineHeight: 1.35 } } },
      MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 40, padding: '8px 12px', minWidth: 0 } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiTooltip: { defaultProps: { enterDelay: 400 } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: t.line },
          sizeSmall: { padding: '0 12px', height: shape.rowHeight },
          head: { fontWeight: 600, color: t.quiet, whiteSpace: 'nowrap' },
        },
      },
      // the arrow takes its room in every head, also where it is not seen
      MuiTableSortLabel: { styleOverrides: { icon: { fontSize: 15, marginLeft: 2, marginRight: 2 } } },
      MuiListItemIcon: { styleOverrides: { root: { minWidth: 36 } } },
      MuiTablePagination: { styleOverrides: { select: { minHeight: 0 } } },
      RaDatagrid: { styleOverrides: { root: {} } },
      RaMenuItemLink: {
        styleOverrides: {
          root: {
            minHeight: 36,
            borderRadius: shape.radius,
            margin: '0 8px',
            padding: '4px 8px',
            fontSize: 14,
            '& .MuiListItemIcon-root': { minWidth: 32 },
            color: t.text,
            '&.RaMenuItemLink-active': { color: t.accent, backgroundColor: t.sunken, fontWeight: 600, '& .MuiListItemIcon-root': { color: t.accent } },
          },
        },
      },
      RaDataTable: {
        styleOverrides: {
          root: {
            '& .RaDataTable-expandedPanel > .MuiTableCell-root, & tr > td[colspan]': { height: 'auto', paddingTop: 0, paddingBottom: 0 },
            '& .RaDataTable-rowOdd, & .RaDataTable-rowEven': { backgroundColor: 'transparent' },
          },
        },
      },
    },
  }
}

/** The two themes, from one set of tokens: quiet neutral ground, one accent, no shadows but on what floats. */
export const lightTheme = themeOf('light')
export const darkTheme = themeOf('dark')
