/** The Dutch words of requests to extend a stay: what an empty list says, fields. */
export const extensionRequests = {
  empty: 'Er zijn nog geen verlengingsaanvragen.',
  fields: {
    provider_name: 'Zorgaanbieder',
    policy_code: 'Inkoopbeleid',
    case_reference: 'Dossiernummer van de zorgaanbieder',
    stay_started_on: 'Eerste dag van het verblijf',
    stay_days: 'Duur van het verblijf',
    unextended_until: 'Zonder verlenging tot en met',
    extension_until: 'Verlenging gevraagd tot en met',
    received_on: 'Ontvangen op',
    granted_until: 'Toegekend tot en met',
    motivation: 'Motivering',
    decided_on: 'Besloten op',
    decided_by: 'Besloten door',
    closed_on: 'Ingetrokken op',
  },
}
