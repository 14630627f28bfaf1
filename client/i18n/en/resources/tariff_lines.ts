/** The English words of tariff lines: what an empty list says, fields. */
export const tariffLines = {
  empty: 'There are no tariff lines yet.',
  fields: {
    performance: 'Performance',
    setting: 'Setting',
    tariff_percentage: 'Tariff in % of the NZa maximum',
    tariff_cents: 'Tariff',
    requested_on: 'Requested on',
    confirmed: 'Conditions confirmed',
    regional_agreement_on: 'Preferent insurer’s agreement of',
    max_stay_days: 'Maximum stay in days',
  },
}
