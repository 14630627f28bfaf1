/** The English words of requests to extend a stay: what an empty list says, fields. */
export const extensionRequests = {
  empty: 'There are no extension requests yet.',
  fields: {
    policy_id: 'Purchasing policy',
    provider_name: 'Provider',
    policy_code: 'Purchasing policy',
    case_reference: 'File number of the provider',
    stay_started_on: 'First day of the stay',
    stay_days: 'Length of the stay',
    unextended_until: 'Without extension until',
    extension_until: 'Extension asked until',
    received_on: 'Received on',
    granted_until: 'Granted until',
    motivation: 'Motivation',
    decided_on: 'Decided on',
    decided_by: 'Decided by',
    closed_on: 'Withdrawn on',
  },
}
