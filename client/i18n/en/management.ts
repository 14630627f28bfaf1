/** English words of the screens of users, the audit log and tasks. */
export const management = {
  users: {
    create: 'New user',
    inactive: 'Not active',
    active_hint: 'Who is not active cannot sign in any more.',
    password_hint: 'At least 12 characters. Pass it on to the user yourself; an administrator can set a new one later.',
    password_kept: 'The password cannot be seen. You can set a new one.',
  },
  audit_events: { about: 'Record' },
  tasks: {
    views: { open: 'Open', done: 'Done' },
    done: 'Done',
    close: 'Close',
    close_title: 'What was decided?',
    close_submit: 'Record the decision',
    decision_hint: 'For instance: the contract stands, or is ended, and why.',
    decided: 'Decided',
    closed_by_itself: 'Closed by itself: the cause is gone.',
    of_contract: 'Asks for a decision',
  },
}
