/** The Dutch words of exports, which the audit log alone knows: name, fields. */
export const exports = {
  name: 'Export |||| Exports',
  fields: {
    list: 'Lijst',
    filter: 'Filter',
    sort: 'Volgorde',
    columns: 'Kolommen',
    format: 'Soort bestand',
    row_count: 'Aantal regels',
  },
}
