import { Menu, MenuItem } from '@mui/material'
import { useNotify } from 'react-admin'
import { type FileType, useExport } from './useExport.ts'

/** What the kinds of file are called, in any language. */
const files: readonly (readonly [FileType, string])[] = [
  ['xlsx', 'Excel (XLSX)'],
  ['csv', 'CSV'],
]

/** The list as it is shown, all its rows, as a workbook or as CSV. */
export function ExportMenu({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const notify = useNotify()
  const download = useExport()
  const make = async (format: FileType) => {
    onClose()
    await download(format).catch((error: Error) => notify(error.message, { type: 'error' }))
  }
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose}>
      {files.map(([format, name]) => (
        <MenuItem key={format} onClick={() => void make(format)}>
          {name}
        </MenuItem>
      ))}
    </Menu>
  )
}
