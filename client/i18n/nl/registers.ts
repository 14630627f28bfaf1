/** The Dutch words of the registers' screens. */
export const registers = {
  registers: {
    tabs: { record: 'Gegevens' },
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
  },
}
