import LanguageIcon from '@mui/icons-material/TranslateOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { Logout, UserMenu, useLocaleState, useLocales, useTranslate, useUserMenu } from 'react-admin'

/** The menu of the account: the other language, with what it leaves in Dutch, and logging out. */
export function AccountMenu() {
  return (
    <UserMenu>
      <LanguageItems />
      <Logout />
    </UserMenu>
  )
}

function LanguageItems() {
  const t = useTranslate()
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
      <MenuItem key={locale} onClick={() => choose(locale)}>
        <ListItemIcon>
          <LanguageIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={<span lang={locale}>{name}</span>} secondary={locale !== 'nl' && t('app.policy_language')} />
      </MenuItem>
    ))
}
