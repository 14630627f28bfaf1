import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { ToggleThemeButton, useGetOne, useLocaleState, useLocales, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { AbsenceSection } from '../../ui/absence/AbsenceSection.tsx'
import { Section } from '../../ui/cases/Section.tsx'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { OwnPassword } from '../../ui/layout/OwnPassword.tsx'
import { CalendarAddress } from './CalendarAddress.tsx'
import { DigestForm } from './DigestForm.tsx'
import { useSettings } from './useSettings.ts'

/** What everybody sets for themselves: their absence, the overview by mail, the calendar, the password, the language and the theme. */
export function SettingsPage() {
  const t = useTranslate()
  const { settings, change } = useSettings()
  const { identity } = useIdentity()
  const { data: own } = useGetOne<UserView>('users', { id: identity?.id }, { enabled: identity !== undefined })
  const [changing, setChanging] = useState(false)
  const [locale, setLocale] = useLocaleState()
  const locales = useLocales()
  return (
    <Box sx={{ py: 2, maxWidth: 720 }}>
      <PageTitle title={t('settings.title')} />
      <Typography component="h1" variant="h5" sx={{ fontWeight: 600, mb: 2 }}>
        {t('settings.title')}
      </Typography>
      {own && <AbsenceSection user={own} editable />}
      {settings && (
        <>
          <Section title={t('settings.digest_title')}>
            <DigestForm key={`${settings.email} ${settings.digest}`} settings={settings} onSave={(wish) => change('POST', 'settings', wish)} />
          </Section>
          <Section title={t('settings.calendar_title')}>
            <CalendarAddress madeAt={settings.calendar_made_at} change={change} />
          </Section>
        </>
      )}
      <Section title={t('settings.account_title')}>
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button variant="outlined" onClick={() => setChanging(true)}>
            {t('app.password.title')}
          </Button>
          {locales
            .filter((one) => one.locale !== locale)
            .map((one) => (
              <Button key={one.locale} variant="outlined" lang={one.locale} onClick={() => void setLocale(one.locale)}>
                {one.name}
              </Button>
            ))}
          <Stack direction="row" sx={{ alignItems: 'center' }}>
            <Typography variant="body2">{t('settings.theme')}</Typography>
            <ToggleThemeButton />
          </Stack>
        </Stack>
      </Section>
      {changing && <OwnPassword onClose={() => setChanging(false)} />}
    </Box>
  )
}
