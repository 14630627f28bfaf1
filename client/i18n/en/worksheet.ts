/** English words of what is done with many rows of a list at once. */
export const worksheet = {
  worksheet: {
    actions: 'What you can do with the chosen rows',
    chosen: '%{smart_count} row chosen |||| %{smart_count} rows chosen',
    whole: 'Choose the row of this filter |||| Choose all %{smart_count} rows of this filter',
    owner: {
      action: 'Change owner',
      title: 'Change the owner of %{smart_count} contract |||| Change the owner of %{smart_count} contracts',
      divided: 'The cases are divided in turn among %{smart_count} colleagues.',
      submit: 'Hand over %{smart_count} case |||| Hand over %{smart_count} cases',
      done: '%{smart_count} case handed over. |||| %{smart_count} cases handed over.',
    },
    addresses: {
      action: 'Copy e-mail addresses',
      title: '%{smart_count} e-mail address |||| %{smart_count} e-mail addresses',
      label: 'Addresses',
      without: 'Without an e-mail address: %{names}.',
      copy: 'Copy',
      copied: '%{smart_count} e-mail address copied. |||| %{smart_count} e-mail addresses copied.',
    },
  },
}
