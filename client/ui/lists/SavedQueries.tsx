import { type Theme, ThemeProvider } from '@mui/material'
import { SavedQueriesList } from 'react-admin'

/** react-admin puts the save button straight into the list of saved queries: as blocks instead of list and items that is sound HTML. */
const asBlocks = { defaultProps: { component: 'div' } } as const
const plainLists = (outer: Theme): Theme => ({ ...outer, components: { ...outer.components, MuiList: asBlocks, MuiListItem: asBlocks } })

/** The queries that the user kept for a list, and keeping the present one. */
export function SavedQueries() {
  return (
    <ThemeProvider theme={plainLists}>
      <SavedQueriesList />
    </ThemeProvider>
  )
}
