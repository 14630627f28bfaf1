import { TablePagination, useMediaQuery } from '@mui/material'
import { useListPaginationContext, useTranslate } from 'react-admin'
import { PageButtons } from './PageButtons.tsx'

/** Under a list: how many records a page has, which are shown, and the other pages. react-admin's brings MUI's own row of pages, 3 kB, to every list. */
export function ListPagination() {
  const t = useTranslate()
  const wide = useMediaQuery('(min-width: 900px)')
  const { isPending, page, perPage, total, setPage, setPerPage } = useListPaginationContext()
  if (isPending || !total || page < 1 || (page - 1) * perPage >= total) return null
  return (
    <TablePagination
      component="div"
      count={total}
      page={page - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={wide ? [25, 50, 100] : []}
      onPageChange={(_, chosen) => setPage(chosen + 1)}
      onRowsPerPageChange={({ target }) => setPerPage(Number(target.value))}
      labelRowsPerPage={t('ra.navigation.page_rows_per_page')}
      labelDisplayedRows={({ from, to, count }) => t('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })}
      ActionsComponent={PageButtons}
    />
  )
}
