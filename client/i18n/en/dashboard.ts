/** English words of the start page. */
export const dashboard = {
  dashboard: {
    title: 'Start',
    welcome: 'Good day %{name}',
    my_contracts: 'My running contracts',
    my_contracts_empty: 'You have no running contracts. Take one on from the list.',
    to_decide: 'Plafond requests to decide',
    waiting_requests: 'Plafond requests that wait for a decision',
    to_decide_empty: 'No request waits for a decision.',
    all_contracts: 'All contracts',
    all_requests: 'All requests',
    tasks: 'Tasks',
    tasks_empty: 'Nothing asks for a decision.',
    all_tasks: 'All tasks',
    counts: 'Contracts by status',
  },
}
