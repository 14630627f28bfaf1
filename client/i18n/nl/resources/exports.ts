/** The Dutch words of exports, which the audit log alone knows: fields. */
export const exports = {
  fields: {
    list: 'Lijst',
    filter: 'Filter',
    sort: 'Volgorde',
    columns: 'Kolommen',
    format: 'Soort bestand',
    row_count: 'Aantal regels',
  },
}
