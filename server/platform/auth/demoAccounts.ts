/** The demo accounts; each password is `demo-` and the username. */
export const demoAccounts = [
  { username: 'contracteerder', full_name: 'Lotte Kuipers', role: 'contracting' },
  { username: 'contracteerder2', full_name: 'Mark de Wit', role: 'contracting' },
  { username: 'teamleider', full_name: 'Sandra van Dijk', role: 'team_lead' },
  { username: 'teamleider2', full_name: 'Erik Hoekstra', role: 'team_lead' },
  { username: 'publicist', full_name: 'Anouk Jansen', role: 'publisher' },
  { username: 'raadpleger', full_name: 'Pieter Bakker', role: 'viewer' },
  { username: 'beheerder', full_name: 'Fatima el Amrani', role: 'admin' },
] as const

export type DemoUsername = (typeof demoAccounts)[number]['username']
