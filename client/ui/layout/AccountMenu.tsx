import ShortcutsIcon from '@mui/icons-material/KeyboardOutlined'
import KeyIcon from '@mui/icons-material/KeyOutlined'
import SettingsIcon from '@mui/icons-material/ManageAccountsOutlined'
import LanguageIcon from '@mui/icons-material/TranslateOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { useState } from 'react'
import { Logout, UserMenu, useLocaleState, useLocales, useTranslate, useUserMenu } from 'react-admin'
import { Link } from 'react-router-dom'
import { openShortcuts } from '../shortcuts/shortcutsState.ts'
import { OwnPassword } from './OwnPassword.tsx'

/** The menu of the account: the own password, the keys, the other language, with what it leaves in Dutch, and logging out. */
export function AccountMenu() {
  const [changing, setChanging] = useState(false)
  return (
    <>
      <UserMenu>
        <SettingsItem />
        <PasswordItem onClick={() => setChanging(true)} />
        <ShortcutsItem />
        <LanguageItems />
        <Logout />
      </UserMenu>
      {changing && <OwnPassword onClose={() => setChanging(false)} />}
    </>
  )
}

function SettingsItem() {
  const t = useTranslate()
  const menu = useUserMenu()
  return (
    <MenuItem component={Link} to="/settings" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <SettingsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('app.own_settings')}</ListItemText>
    </MenuItem>
  )
}

function PasswordItem({ onClick }: { onClick: () => void }) {
  const t = useTranslate()
  const menu = useUserMenu()
  const choose = () => {
    menu?.onClose()
    onClick()
  }
  return (
    <MenuItem onClick={choose}>
      <ListItemIcon>
        <KeyIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('app.password.title')}</ListItemText>
    </MenuItem>
  )
}

function ShortcutsItem() {
  const t = useTranslate()
  const menu = useUserMenu()
  const choose = () => {
    menu?.onClose()
    openShortcuts()
  }
  return (
    <MenuItem onClick={choose}>
      <ListItemIcon>
        <ShortcutsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('app.shortcuts')}</ListItemText>
    </MenuItem>
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
