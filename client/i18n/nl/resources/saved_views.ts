/** The Dutch words of saved views: fields. */
export const saved_views = {
  fields: {
    list: 'Lijst',
    filter: 'Filter',
    sort_field: 'Gesorteerd op',
    sort_order: 'Volgorde',
    columns: 'Kolommen',
    per_page: 'Regels per pagina',
    sharing: 'Gedeeld met',
    owner_name: 'Van',
    is_own: 'Van uzelf',
    user_id: 'Van',
  },
}
