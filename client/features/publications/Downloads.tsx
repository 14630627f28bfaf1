import { Box, Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'

const formats = ['csv', 'xlsx', 'json'] as const

/** The public addresses of the list in force: its page and its files. */
export function Downloads({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  if (publication.status !== 'published') return null
  const { policy_code } = publication
  return (
    <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', py: 1.5, fontSize: 14 }}>
      <Link href={`/gecontracteerd?beleid=${encodeURIComponent(policy_code)}`} target="_blank" rel="noopener">
        {t('publications.public_page')}
      </Link>
      {formats.map((format) => (
        <Link key={format} href={`/api/public/contracted-parties?policy=${encodeURIComponent(policy_code)}&format=${format}`} target="_blank" rel="noopener">
          {t('publications.download', { format: format.toUpperCase() })}
        </Link>
      ))}
    </Box>
  )
}
