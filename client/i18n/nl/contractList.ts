/** Dutch words of the list of contracts. */
export const contractList = {
  views: { all: 'Alle', mine: 'Mijn dossiers', ours: 'Wacht op ons', expiring: 'Loopt af' },
  empty: 'Er zijn nog geen overeenkomsten. Begin met een zorgaanbieder, een inkoopbeleid en een contractvariant.',
  create: 'Nieuwe overeenkomst',
  due: { late: 'Te laat', week: 'Binnen een week', month: 'Binnen een maand' },
  used: '%{percentage}% of meer',
  due_term: 'Termijn',
  nobody: 'Nog niemand',
}
