/** The terms of a signed contract that an amendment on this screen can change; the plafond rises by a granted request, tariff lines by their own form. */
export const amendable = ['starts_on', 'ends_on', 'settings', 'plafond_cents', 'average_price_cents'] as const
