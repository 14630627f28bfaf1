/** The business day of the tests, unless a test says otherwise. */
export const usualToday = '2027-12-01'
