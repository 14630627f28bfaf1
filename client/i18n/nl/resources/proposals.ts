/** The Dutch words of proposals: what an empty list says, fields. */
export const proposals = {
  empty: 'Er zijn nog geen offertes of voorstellen.',
  fields: {
    party: 'Partij',
    sent_on: 'Verstuurd op',
    tariff_percentage: 'Tarief in % van het NZa-maximum',
    plafond_cents: 'Omzetplafond',
    average_price_cents: 'Gemiddelde prijs',
    substantiation: 'Onderbouwing',
    explanation: 'Toelichting',
    reply_due_on: 'Reactie uiterlijk',
    moved_reply_due_on: 'Verschoven naar',
    move_reason: 'Reden van verschuiven',
    move_announced_on: 'Verschuiving aangekondigd op',
    outcome: 'Uitkomst',
    opened_negotiation: 'Opende de onderhandeling',
  },
}
