import { useTheme } from '@mui/material'
import { tones } from '../theme/tokens.ts'

export type Tone = 'neutral' | 'info' | 'wait' | 'good' | 'warn' | 'bad'

/** The colours of a tone in the theme in use: `text` on the page's ground, `on` on its own `ground`, and `line`. All text pairs meet AA. */
export function useTone(tone: Tone): { text: string; on: string; ground: string; line: string } {
  return tones[useTheme().palette.mode][tone]
}
