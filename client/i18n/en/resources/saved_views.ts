/** The English words of saved views: fields. */
export const saved_views = {
  fields: {
    list: 'List',
    filter: 'Filter',
    sort_field: 'Sorted by',
    sort_order: 'Order',
    columns: 'Columns',
    per_page: 'Rows per page',
    sharing: 'Shared with',
    owner_name: 'Of',
    is_own: 'Your own',
    user_id: 'Of',
  },
}
