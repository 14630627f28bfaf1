import ExpandIcon from '@mui/icons-material/ExpandMore'
import { Box, ButtonBase, Collapse, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useTone } from '../common/useTone.ts'

interface PolicyQuoteProps {
  quote: string | null | undefined
  source?: string | null
  clause?: string | null
  /** Shows the quote without the button. */
  open?: boolean
  /** Other words on the button than "Waarom?", where nothing is refused. */
  label?: string
}

/** "Waarom?": unfolds the policy's own words with document, chapter, section and clause. Renders nothing without a quote. Props: `quote`, `source`, `clause`, `open`, `label`. */
export function PolicyQuote({ quote, source, clause, open: alwaysOpen = false, label = 'app.why' }: PolicyQuoteProps) {
  const translate = useTranslate()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { line } = useTone('info')
  if (!quote) return null
  const words = (
    <Box component="figure" id={id} sx={{ m: 0, mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: line }}>
      <Typography component="blockquote" variant="body2" sx={{ m: 0 }}>{`“${quote}”`}</Typography>
      <Typography component="figcaption" variant="caption" color="text.secondary">
        {[source, clause].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  )
  if (alwaysOpen) return words
  return (
    <Box component="span" sx={{ display: 'inline' }}>
      <ButtonBase
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-controls={id}
        sx={{
          color: 'primary.main',
          fontSize: 13,
          px: 0.5,
          py: 0.25,
          borderRadius: 1,
          '&:hover': { textDecoration: 'underline' },
          '&.Mui-focusVisible': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        {translate(label)}
        <ExpandIcon sx={{ fontSize: 16, transform: open ? 'rotate(180deg)' : undefined }} aria-hidden />
      </ButtonBase>
      <Collapse in={open} unmountOnExit>
        {words}
      </Collapse>
    </Box>
  )
}
