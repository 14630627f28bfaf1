/** The Dutch words of publications: what an empty list says, fields. */
export const publications = {
  empty: 'Er zijn nog geen publicaties.',
  fields: {
    care_types: 'Zorgsoorten',
    include_signed: 'Ook ondertekende overeenkomsten',
    include_negotiating: 'Ook overeenkomsten in onderhandeling',
    leave_out_expired: 'Overeenkomsten waarvan de looptijd voorbij is weglaten',
    title: 'Titel',
    scheduled_at: 'Gepland op',
    number: 'Lijst',
    entry_count: 'Vermeldingen',
    composed_at: 'Samengesteld op',
    checked_at: 'Gecontroleerd op',
    published_at: 'Gepubliceerd om',
    withdrawn_by: 'Ingetrokken door',
    scheduled_by: 'Gepland door',
    warnings_kept: 'Waarschuwingen',
    published_on: 'Gepubliceerd op',
    published_by: 'Gepubliceerd door',
    withdrawn_on: 'Ingetrokken op',
    reason: 'Reden',
  },
}

/** Those of what stands on a list. */
export const publication_entries = {
  empty: 'Er staat niemand op deze lijst.',
  fields: {
    publication_id: 'Lijst',
    name: 'Naam',
    agb_code: 'AGB-code',
    city: 'Plaats',
    care_type: 'Zorgsoort',
    settings: 'Settings',
    performances: 'Prestaties',
    standing: 'Status',
    starts_on: 'Ingangsdatum',
    ends_on: 'Einddatum',
    sustainable_choice: 'Duurzamere keuze',
  },
}

/** Those of the report of a check. */
export const publication_points = {
  empty: 'Er zijn geen punten.',
  fields: {
    publication_id: 'Lijst',
    kind: 'Soort',
    severity: 'Ernst',
    field: 'Veld',
    text: 'Punt',
    acceptable: 'Kan worden aanvaard',
    accepted: 'Aanvaard',
    accepted_reason: 'Reden',
    accepted_by: 'Aanvaard door',
  },
}
