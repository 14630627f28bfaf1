/** The English words of exports, which the audit log alone knows: fields. */
export const exports = {
  fields: {
    list: 'List',
    filter: 'Filter',
    sort: 'Order',
    columns: 'Columns',
    format: 'Kind of file',
    row_count: 'Number of rows',
  },
}
