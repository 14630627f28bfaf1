/** The Dutch words of the registers' screens. */
export const registers = {
  registers: {
    tabs: { record: 'Gegevens' },
    present: 'Vastgelegd',
    missing: 'Ontbreekt',
    delete: 'Verwijderen?',
    delete_content: 'Dit kan zolang er nog niets mee is gedaan. In de historie blijft staan wat het was.',
  },
  questions: {
    views: { open: 'Te beantwoorden', mine: 'Mijn vragen', answered: 'Beantwoord' },
    create: 'Nieuwe vraag',
    create_hint: 'Leg de vraag vast op de dag waarop zij binnenkwam; de streefdatum volgt uit het inkoopbeleid. Geen gegevens van verzekerden.',
    empty: 'Er zijn nog geen vragen. Leg een vraag vast zodra een zorgaanbieder die stelt.',
    sections: { question: 'Vraag', term: 'Termijn', answer: 'Antwoord' },
    unanswered: 'Nog niet beantwoord.',
    no_term: 'geen termijn',
    no_term_in: '%{policy} geeft geen termijn voor het antwoord.',
  },
  statute_switches: {
    views: { open: 'Te beslissen', mine: 'Mijn meldingen', accepted: 'Geaccepteerd' },
    create: 'Nieuwe melding',
    create_hint: 'Leg de melding vast op de dag waarop zij binnenkwam, ook als zij te laat is of nog niet compleet. Wat ontbreekt, vult u later aan.',
    empty: 'Er zijn nog geen meldingen. Leg een melding vast zodra een zorgaanbieder van kwaliteitsstatuut wil wisselen.',
    sections: { notice: 'Melding', statute: 'Kwaliteitsstatuut', decision: 'Besluit' },
    direction: { institution: 'Van vrijgevestigde praktijk naar instelling', practice: 'Van instelling naar vrijgevestigde praktijk' },
    reject_hint: 'De bepalingen waaraan de melding niet voldoet, worden bij de afwijzing vastgelegd.',
    accept_hint: {
      institution: 'Met de acceptatie ontstaat een concept van een overeenkomst in de variant digitaal. De zorgaanbieder geldt daarin als een bekende.',
      practice: 'Met de acceptatie ontstaat een concept van een overeenkomst in de variant vrijgevestigd. De zorgaanbieder geldt daarin als een bekende.',
    },
  },
  initiatives: {
    views: { running: 'Lopend', mine: 'Mijn initiatieven', done: 'Afgerond' },
    create: 'Nieuw initiatief',
    create_hint: 'Leg vast wat de zorgaanbieder voorstelt en met wie u daarover spreekt. De opvolging houdt u daarna bij. Geen gegevens van verzekerden.',
    empty: 'Er zijn nog geen initiatieven. Leg een initiatief vast zodra een zorgaanbieder er een voorstelt.',
    sections: { proposal: 'Voorstel', follow_up: 'Opvolging', outcome: 'Uitkomst' },
  },
}
