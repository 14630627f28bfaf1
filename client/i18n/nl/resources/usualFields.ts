/** The Dutch words of fields that many resources have. */
export const usualFields = {
  id: 'Nummer',
  version: 'Versie',
  created_at: 'Aangemaakt op',
  updated_at: 'Gewijzigd op',
  reference: 'Kenmerk',
  policy_id: 'Inkoopbeleid',
  provider_id: 'Zorgaanbieder',
  contract_id: 'Overeenkomst',
  status: 'Status',
  owner_id: 'Behandelaar',
  warnings: 'Opmerkingen',
}
