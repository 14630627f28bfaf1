/** The Dutch words of tariff lines: what an empty list says, fields. */
export const tariffLines = {
  empty: 'Er zijn nog geen tariefregels.',
  fields: {
    performance: 'Prestatie',
    setting: 'Setting',
    tariff_percentage: 'Tarief in % van het NZa-maximum',
    tariff_cents: 'Tarief',
    requested_on: 'Aangevraagd op',
    confirmed: 'Voorwaarden bevestigd',
    regional_agreement_on: 'Afspraak preferente verzekeraar van',
    max_stay_days: 'Maximale ligduur in dagen',
  },
}
