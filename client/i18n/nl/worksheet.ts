/** Dutch words of what is done with many rows of a list at once. */
export const worksheet = {
  worksheet: {
    actions: 'Wat u met de gekozen regels kunt doen',
    chosen: '%{smart_count} regel gekozen |||| %{smart_count} regels gekozen',
    whole: 'De regel van dit filter kiezen |||| Alle %{smart_count} regels van dit filter kiezen',
    owner: {
      action: 'Behandelaar wijzigen',
      title: 'Behandelaar van %{smart_count} overeenkomst wijzigen |||| Behandelaar van %{smart_count} overeenkomsten wijzigen',
      divided: 'De dossiers worden om de beurt over %{smart_count} collega’s verdeeld.',
      submit: '%{smart_count} dossier overdragen |||| %{smart_count} dossiers overdragen',
      done: '%{smart_count} dossier overgedragen. |||| %{smart_count} dossiers overgedragen.',
    },
    addresses: {
      action: 'E-mailadressen kopiëren',
      title: '%{smart_count} e-mailadres |||| %{smart_count} e-mailadressen',
      label: 'Adressen',
      without: 'Zonder e-mailadres: %{names}.',
      copy: 'Kopiëren',
      copied: '%{smart_count} e-mailadres gekopieerd. |||| %{smart_count} e-mailadressen gekopieerd.',
    },
  },
}
