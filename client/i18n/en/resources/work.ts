/** The English words of the columns of the list of work. */
export const work = {
  fields: { kind: 'What waits', provider_id: 'Case', turn: 'Turn', owner_id: 'Owner', due_on: 'Due', next_status: 'Next step' },
}
