/** The Dutch words of statute switches: what an empty list says, fields. */
export const statuteSwitches = {
  empty: 'Er zijn nog geen meldingen.',
  fields: {
    notified_on: 'Gemeld op',
    from_category: 'Huidige categorie',
    to_category: 'Nieuwe categorie',
    statute_approved_on: 'Statuut goedgekeurd op',
    statute_section: 'Sectie',
    statute_version: 'Versie van het statuut',
    cause: 'Aanleiding',
    impact: 'Impact',
    effective_on: 'Geldt vanaf',
    decided_on: 'Besloten op',
    decided_by: 'Besloten door',
    motivation: 'Motivering',
    rejection_clauses: 'Bepalingen waarop de afwijzing rust',
    closed_on: 'Ingetrokken op',
  },
}
