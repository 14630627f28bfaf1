/** The Dutch words of initiatives: what an empty list says, fields. */
export const initiatives = {
  empty: 'Er zijn nog geen initiatieven.',
  fields: {
    theme: 'Thema',
    title: 'Titel',
    description: 'Omschrijving',
    contact_name: 'Contactpersoon',
    contact_email: 'E-mailadres',
    received_on: 'Voorgesteld op',
    follow_up: 'Afspraken en vervolg',
    follow_up_on: 'Opvolgen op',
    outcome: 'Uitkomst',
    closed_on: 'Afgerond op',
  },
}
