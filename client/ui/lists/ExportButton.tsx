import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { useTranslate } from 'react-admin'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { lazily } from '../common/lazily.ts'

const ExportMenu = lazily(() => import('./ExportMenu.tsx'), 'ExportMenu', firstWords)

/** The button of the export; what it does is fetched when it is pressed. */
export function ExportButton() {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        onClick={(event) => {
          setAnchor(event.currentTarget)
          setAsked(true)
        }}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
      >
        {translate('ra.action.export')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <ExportMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
