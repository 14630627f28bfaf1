import { createTheme, ThemeProvider, useTheme } from '@mui/material'
import { type ReactNode, useMemo } from 'react'
import { useTranslate } from 'react-admin'

/** MUI's own words (opening and clearing a choice, a shortened path) in the language of the screens. */
export function InLanguage({ children }: { children: ReactNode }) {
  const t = useTranslate()
  const theme = useTheme()
  const spoken = useMemo(
    () =>
      createTheme(theme, {
        components: {
          MuiAutocomplete: {
            defaultProps: {
              clearText: t('ra.action.clear_input_value'),
              closeText: t('ra.action.close'),
              openText: t('ra.action.open'),
              loadingText: t('ra.message.loading'),
              noOptionsText: t('app.mui.no_options'),
            },
          },
          MuiBreadcrumbs: { defaultProps: { expandText: t('app.mui.path'), 'aria-label': t('app.mui.path') } },
          MuiAlert: { defaultProps: { closeText: t('ra.action.close') } },
        },
      }),
    [theme, t],
  )
  return <ThemeProvider theme={spoken}>{children}</ThemeProvider>
}
