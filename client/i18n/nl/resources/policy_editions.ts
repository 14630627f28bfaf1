/** The Dutch words of editions of a policy: what an empty list says, fields. */
export const policy_editions = {
  empty: 'Er zijn nog geen edities.',
  fields: {
    policy_code: 'Inkoopbeleid',
    edition: 'Editie',
    made_on: 'Bekendgemaakt op',
    reason: 'Reden',
    told: 'Op de hoogte gebracht',
    care_demand_typing: 'Gaat over zorgvraagtypering',
    made_by: 'Vastgelegd door',
    made_by_name: 'Vastgelegd door',
    changes: 'Wijziging',
  },
}
