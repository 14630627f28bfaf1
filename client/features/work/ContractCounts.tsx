import { Box, Link } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { choiceGroups } from '../../i18n/choiceGroups.ts'
import { useFacets } from '../../ui/cases/useNext.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { inYear } from '../../ui/lists/policyYear.ts'

/** How many contracts stand in each status; each leads to the list of them. */
export function ContractCounts({ year }: { year: number | null }) {
  const { status: counts } = useFacets('contracts', inYear(year))
  if (!counts) return null
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))', columnGap: 3 }}>
      {choiceGroups.contract_status
        .filter((status) => counts[status])
        .map((status) => (
          <Box component="li" key={status} sx={{ display: 'flex', justifyContent: 'space-between', py: 0.5, fontSize: 14 }}>
            <Link
              component={RouterLink}
              to={`/contracts?filter=${encodeURIComponent(JSON.stringify({ status: [status], ...inYear(year) }))}`}
              underline="hover"
            >
              <StatusChip group="contract_status" value={status} />
            </Link>
            <span style={{ fontVariantNumeric: 'tabular-nums' }}>{counts[status]}</span>
          </Box>
        ))}
    </Box>
  )
}
