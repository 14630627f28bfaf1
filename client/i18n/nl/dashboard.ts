/** Dutch words of the start page. */
export const dashboard = {
  dashboard: {
    title: 'Start',
    welcome: 'Goedendag %{name}',
    my_contracts: 'Mijn lopende overeenkomsten',
    my_contracts_empty: 'U heeft geen lopende overeenkomsten. Neem er een op u vanuit de lijst.',
    to_decide: 'Te beslissen ophogingsverzoeken',
    waiting_requests: 'Ophogingsverzoeken die op een besluit wachten',
    to_decide_empty: 'Er wacht geen verzoek op een besluit.',
    all_contracts: 'Alle overeenkomsten',
    all_requests: 'Alle verzoeken',
    tasks: 'Taken',
    tasks_empty: 'Er vraagt niets om een besluit.',
    all_tasks: 'Alle taken',
    counts: 'Overeenkomsten naar status',
  },
}
