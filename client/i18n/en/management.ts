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
  tasks: { views: { open: 'Open', done: 'Done' }, done: 'Done', mark_done: 'Done' },
}
