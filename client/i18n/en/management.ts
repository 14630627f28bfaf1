/** English words of the screens of users, the audit log and tasks. */
export const management = {
  users: {
    create: 'New user',
    inactive: 'Not active',
    active_hint: 'Who is not active cannot sign in any more.',
    password_hint: 'At least 12 characters. Pass it on to the user yourself; an administrator can set a new one later.',
    password_kept: 'The password cannot be seen. You can set a new one.',
  },
  api_tokens: {
    create: 'New API token',
    name_hint: 'Which system uses this token.',
    role_hint: 'What that system may do. Deciding, ending and publishing are always done by a person.',
    expires_hint: 'Without a date the token is valid until you revoke it.',
    revoked_hint: 'A revoked token gives no access from then on.',
    shown_once: 'You see this token only now. Keep it where the other system reads it; it cannot be found again.',
    copy: 'Copy',
    copied: 'Copied.',
    not_copied: 'Copying failed; select the token yourself.',
    kept: 'I have kept it',
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
