/** Dutch words of the calendar of work. */
export const workCalendar = {
  work_calendar: {
    today: 'Vandaag',
    week: 'Week',
    week_number: 'Week %{number}',
    terms: '1 termijn |||| %{smart_count} termijnen',
    empty: 'In deze maand valt met deze filters geen termijn.',
    free: 'Geen termijn op deze dag.',
    late: '1 te laat |||| %{smart_count} te laat',
    undated: '1 zonder termijn |||| %{smart_count} zonder termijn',
    is_late: 'te laat',
    more: 'nog 1 |||| nog %{smart_count}',
    more_on: 'nog 1 op %{day} |||| nog %{smart_count} op %{day}',
    close: 'Sluiten: %{day}',
    cut: 'In deze weken vallen %{total} termijnen. Hier staan de eerste %{shown}: vanaf %{day} is de kalender niet volledig. Kies een filter om alles te zien.',
  },
}
