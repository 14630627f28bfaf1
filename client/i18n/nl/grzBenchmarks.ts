/** Dutch words of the benchmark of grz providers. */
export const grzBenchmarks = {
  grz: {
    mean: 'Het gemiddelde van alle grz-aanbieders is 100. Deze cijfers staan naast de tarieven en beslissen niets.',
    index_words: '%{value} tegen een gemiddelde van 100',
    add: 'Benchmarkcijfers toevoegen',
    edit: 'Benchmarkcijfers wijzigen',
    remove: 'Benchmarkcijfers verwijderen?',
    number: 'Dit is geen getal; schrijf bijvoorbeeld 103,5.',
  },
}
