import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormHelperText, Switch } from '@mui/material'
import { useId } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { SINGLE_KEYS } from './shortcuts.ts'
import { closeShortcuts } from './shortcutsState.ts'

const keys: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['search', ['Ctrl + K', '/']],
  ['save', ['Ctrl + S']],
  ['create', ['n']],
  ['edit', ['e']],
  ['next', ['j']],
  ['previous', ['k']],
  ['help', ['?']],
  ['close', ['Esc']],
]

/** Which keys do what, and the switch of those that are a single key. */
export function ShortcutsDialog() {
  const t = useTranslate()
  const heading = useId()
  const hint = useId()
  const [single, setSingle] = useStore(SINGLE_KEYS, true)
  return (
    <Dialog open onClose={closeShortcuts} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{t('shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 1, m: 0, mb: 2, alignItems: 'baseline' }}>
          {keys.map(([name, pressed]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt">
                {pressed.map((key, place) => (
                  <span key={key}>
                    {place > 0 && ` ${t('shortcuts.or')} `}
                    <Box
                      component="kbd"
                      sx={{
                        px: 0.75,
                        py: 0.25,
                        border: 1,
                        borderColor: 'divider',
                        borderRadius: 0.5,
                        fontFamily: 'inherit',
                        fontSize: 13,
                        whiteSpace: 'nowrap',
                      }}
                    >
                      {key}
                    </Box>
                  </span>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {t(`shortcuts.keys.${name}`)}
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          control={<Switch checked={single} onChange={(_, on) => setSingle(on)} slotProps={{ input: { 'aria-describedby': hint } }} />}
          label={t('shortcuts.single')}
        />
        <FormHelperText id={hint}>{t('shortcuts.single_hint')}</FormHelperText>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={closeShortcuts}>
          {t('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
