/** Dutch words of what a draft policy would change. */
export const policyImpacts = {
  policy_impacts: {
    tab: 'Gevolgen',
    title: 'Gevolgen voor de lopende overeenkomsten',
    start: 'Gevolgen berekenen',
    again: 'Opnieuw berekenen',
    hint: 'Elke lopende overeenkomst van %{code} wordt beoordeeld alsof zij nu een voorstel krijgt: onder het beleid waaronder zij staat, en onder dit concept. Wat al geen voorstel krijgt, telt niet mee.',
    moved:
      'De data van het concept tellen daarbij 1 jaar eerder, zodat alleen meetelt wat het anders zegt. |||| De data van het concept tellen daarbij %{smart_count} jaar eerder, zodat alleen meetelt wat het anders zegt.',
    none_start: 'De gevolgen van dit concept zijn nog niet berekend. Bereken ze voordat u het publiceert.',
    none: 'De gevolgen van dit beleid zijn niet berekend.',
    preparing: 'De overeenkomsten worden opgezocht.',
    progress: '%{done} van %{total} overeenkomsten beoordeeld',
    leave: 'Begonnen op %{at} door %{name}. U kunt deze pagina verlaten.',
    failed: 'De berekening is op %{at} mislukt. Er is niets veranderd; bereken de gevolgen opnieuw.',
    stopped: 'De berekening is op %{at} afgebroken, omdat de server stopte. Er is niets veranderd; bereken de gevolgen opnieuw.',
    no_contracts: 'Onder %{code} loopt geen enkele overeenkomst',
    nobody: 'Elke overeenkomst die nu een voorstel krijgt, krijgt dat ook onder dit concept',
    refused: '%{count} overeenkomst krijgt onder dit concept geen voorstel meer |||| %{count} overeenkomsten krijgen onder dit concept geen voorstel meer',
    state:
      'Stand van %{at}, berekend door %{name}: %{count} overeenkomst beoordeeld. Wat tijdens de berekening is gewijzigd, kan zijn beoordeeld zoals het daarna was. |||| Stand van %{at}, berekend door %{name}: %{count} overeenkomsten beoordeeld. Wat tijdens de berekening is gewijzigd, kan zijn beoordeeld zoals het daarna was.',
    freed:
      '%{count} overeenkomst die nu geen voorstel krijgt, krijgt dat onder dit concept wel: %{clauses}. |||| %{count} overeenkomsten die nu geen voorstel krijgen, krijgen dat onder dit concept wel: %{clauses}.',
    hidden: 'Gronden die voor uw rol niet zichtbaar zijn, tellen in deze cijfers niet mee.',
    outdated: 'Dit concept is gewijzigd na deze berekening. Bereken de gevolgen opnieuw.',
    by_clause: 'Per bepaling; kies er een om de lijst daartoe te beperken.',
    no_clause: 'Geen bepaling',
    search: 'Zoeken in deze overeenkomsten',
    download: 'Downloaden als %{format}',
    all: 'Alle berekeningen',
    reminder_none: 'De gevolgen van dit concept zijn niet berekend zoals het nu luidt.',
    reminder_nobody: 'Volgens de berekening van %{at} krijgt elke overeenkomst die nu een voorstel krijgt, dat ook onder dit concept.',
    reminder_found:
      'Volgens de berekening van %{at} krijgt %{count} overeenkomst onder dit concept geen voorstel meer. |||| Volgens de berekening van %{at} krijgen %{count} overeenkomsten onder dit concept geen voorstel meer.',
    not_judged: 'Niet beoordeeld',
    edition: {
      title: 'Gevolgen voor de overeenkomsten die nog geen voorstel hebben',
      hint: 'Elke overeenkomst van %{code} die nog niet is aangeboden, wordt beoordeeld alsof zij nu een voorstel krijgt: onder het beleid zoals het luidt, en met deze wijzigingen. Wat al geen voorstel krijgt, telt niet mee.',
      none_start: 'De gevolgen van deze wijzigingen zijn nog niet berekend. Bereken ze voordat u er een editie van maakt.',
      none: 'De gevolgen van deze wijzigingen zijn niet berekend.',
      nobody: 'Elke overeenkomst die nu een voorstel kan krijgen, kan dat ook met deze wijzigingen',
      refused:
        '%{count} overeenkomst kan met deze wijzigingen geen voorstel meer krijgen |||| %{count} overeenkomsten kunnen met deze wijzigingen geen voorstel meer krijgen',
      freed:
        '%{count} overeenkomst die nu geen voorstel kan krijgen, kan dat met deze wijzigingen wel: %{clauses}. |||| %{count} overeenkomsten die nu geen voorstel kunnen krijgen, kunnen dat met deze wijzigingen wel: %{clauses}.',
      outdated: 'Het beleid of wat is verzameld, is gewijzigd na deze berekening. Bereken de gevolgen opnieuw.',
    },
    reminder_link: 'Naar de gevolgen',
  },
}
