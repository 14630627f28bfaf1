/** The English words of fields that many resources have. */
export const usualFields = {
  id: 'Number',
  version: 'Version',
  created_at: 'Created at',
  updated_at: 'Changed at',
  reference: 'Reference',
  policy_id: 'Policy',
  provider_id: 'Provider',
  contract_id: 'Contract',
  status: 'Status',
  owner_id: 'Owner',
  warnings: 'Remarks',
}
