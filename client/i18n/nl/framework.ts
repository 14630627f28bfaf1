/** Dutch words of the guiding framework on a contract's page. */
export const framework = {
  framework: {
    criteria: 'Criteria',
    chart: 'Scores per criterium',
    scale: 'Van 1 (zwak) tot 5 (sterk), zoals besproken in het inkoopgesprek.',
    progress: '%{scored} van %{total} beoordeeld',
    unscored: 'Nog geen score',
    details: 'Opmerking, datum en historie',
    decides_nothing: 'Deze scores geven richting aan het inkoopgesprek. Geen enkele stap van de overeenkomst hangt ervan af.',
    none: 'Dit inkoopbeleid heeft geen richtinggevend kader.',
    remove: 'Score verwijderen?',
  },
}
