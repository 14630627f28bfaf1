/** English words of the guiding framework on a contract's page. */
export const framework = {
  framework: {
    criteria: 'Criteria',
    chart: 'Scores by criterion',
    scale: 'From 1 (weak) to 5 (strong), as discussed in the purchasing talk.',
    progress: '%{scored} of %{total} scored',
    unscored: 'No score yet',
    details: 'Remark, date and history',
    decides_nothing: 'These scores guide the purchasing talk. No step of the contract depends on them.',
    none: 'This policy has no guiding framework.',
    remove: 'Delete score?',
  },
}
