import { Link } from '@mui/material'
import { createContext, useContext } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import type { Dashboard, Figure } from '../../../server/model/dashboard.ts'
import { listPath } from './listPath.ts'

/** The policy whose season is shown. */
export const SeasonContext = createContext<Dashboard['policy'] | null>(null)

const written = new Intl.NumberFormat('nl-NL')

/** A number as a Dutch reader writes it. */
export const formatCount = (count: number): string => written.format(count)

/** A figure that leads to the list it counts; none is a plain nought. `of` says what is counted, for who hears the link alone. */
export function FigureLink({ figure, of }: { figure: Figure; of: string }) {
  const policy = useContext(SeasonContext)
  const text = formatCount(figure.count)
  if (figure.count === 0 || !policy) return <span>{text}</span>
  return (
    <Link component={RouterLink} to={listPath(figure, policy)} underline="always" aria-label={`${text} ${of}`} sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {text}
    </Link>
  )
}
