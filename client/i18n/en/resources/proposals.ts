/** The English words of proposals: what an empty list says, fields. */
export const proposals = {
  empty: 'There are no quotes or proposals yet.',
  fields: {
    party: 'Party',
    sent_on: 'Sent on',
    tariff_percentage: 'Tariff in % of the NZa maximum',
    plafond_cents: 'Plafond',
    average_price_cents: 'Average price',
    substantiation: 'Substantiation',
    explanation: 'Explanation',
    reply_due_on: 'Reply due on',
    moved_reply_due_on: 'Moved to',
    move_reason: 'Reason for moving',
    move_announced_on: 'Move announced on',
    outcome: 'Outcome',
    opened_negotiation: 'Opened the negotiation',
  },
}
