/** English words of the calendar of work. */
export const workCalendar = {
  work_calendar: {
    today: 'Today',
    week: 'Week',
    week_number: 'Week %{number}',
    terms: '1 term |||| %{smart_count} terms',
    empty: 'No term falls in this month under these filters.',
    free: 'No term on this day.',
    late: '1 late |||| %{smart_count} late',
    undated: '1 without a term |||| %{smart_count} without a term',
    is_late: 'late',
    more: '1 more |||| %{smart_count} more',
    more_on: '1 more on %{day} |||| %{smart_count} more on %{day}',
    close: 'Close: %{day}',
    cut: 'In these weeks %{total} terms fall. Here are the first %{shown}: from %{day} the calendar is not complete. Choose a filter to see all.',
  },
}
