import LanguageIcon from '@mui/icons-material/TranslateOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { Logout, UserMenu, useLocaleState, useLocales, useUserMenu } from 'react-admin'

/** The menu of the account: the other language, and logging out. */
export function AccountMenu() {
  return (
    <UserMenu>
      <LanguageItems />
      <Logout />
    </UserMenu>
  )
}

function LanguageItems() {
  const locales = useLocales()
  const [current, setLocale] = useLocaleState()
  const menu = useUserMenu()
  const choose = (locale: string) => {
    setLocale(locale)
    menu?.onClose()
  }
  return locales
    .filter(({ locale }) => locale !== current)
    .map(({ locale, name }) => (
      <MenuItem key={locale} lang={locale} onClick={() => choose(locale)}>
        <ListItemIcon>
          <LanguageIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{name}</ListItemText>
      </MenuItem>
    ))
}
