/** The English words of mails: what an empty list says, fields. */
export const mails = {
  empty: 'No mails have been written yet.',
  fields: {
    kind: 'Kind',
    recipient: 'To',
    user_id: 'User',
    user_name: 'User',
    subject: 'Subject',
    body: 'Text',
    sent_at: 'Sent on',
    problem: 'What went wrong',
  },
}
