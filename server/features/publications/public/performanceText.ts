/** What a performance is called for the public. */
const names: Readonly<Record<string, string>> = {
  regulier: 'reguliere zorg',
  ervaringsdeskundige_nlqf5: 'ervaringsdeskundige NLQF-5',
  facultatief_innovatief: 'facultatieve of innovatieve prestatie',
  setting_8: 'hoogspecialistische zorg',
  spravato: 'Spravato',
  contingency_management: 'contingency management',
  verblijf_complexe_comorbiditeit: 'verblijf met complexe comorbiditeit',
  verkennend_gesprek: 'verkennend gesprek',
  patientgroep_afstemming: 'patiëntgroepgebonden afstemming',
  schriftelijke_informatievoorziening: 'schriftelijke informatievoorziening',
  toeslag_psychodiagnostiek: 'psychodiagnostiek',
  elv_laag: 'laag complex',
  elv_hoog: 'hoog complex',
  elv_palliatief: 'palliatief',
  elv_korsakov: 'Korsakov',
  elv_gesloten_herstel: 'gesloten herstelafdeling',
  elv_anw_hoog: 'avond, nacht en weekend, hoog complex',
  elv_wijkkliniek: 'wijkkliniek',
  elv_hospice: 'hospice',
  coordinatiefunctie_elv: 'coördinatiefunctie',
  grz: 'geriatrische revalidatie',
  gzsp: 'zorg voor specifieke patiëntgroepen',
}

/** A performance in words; a name that is not known yet as it is. */
export function performanceText(performance: string): string {
  return names[performance] ?? performance.replaceAll('_', ' ')
}
