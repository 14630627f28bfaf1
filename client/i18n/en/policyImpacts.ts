/** English words of what a draft policy would change. */
export const policyImpacts = {
  policy_impacts: {
    tab: 'Impact',
    title: 'Impact on the running contracts',
    start: 'Calculate impact',
    again: 'Calculate again',
    hint: 'Every running contract of %{code} is judged as if it got an offer now: under the policy it stands under, and under this draft. What gets no offer already does not count.',
    moved:
      'The dates of the draft count 1 year earlier, so that only what it says otherwise counts. |||| The dates of the draft count %{smart_count} years earlier, so that only what it says otherwise counts.',
    none_start: 'The impact of this draft was not calculated yet. Calculate it before you publish it.',
    none: 'The impact of this policy was not calculated.',
    preparing: 'Looking up the contracts.',
    progress: '%{done} of %{total} contracts judged',
    leave: 'Started on %{at} by %{name}. You can leave this page.',
    failed: 'The calculation failed on %{at}. Nothing has changed; calculate the impact again.',
    stopped: 'The calculation was broken off on %{at}, because the server stopped. Nothing has changed; calculate the impact again.',
    no_contracts: 'No contract is running under %{code}',
    nobody: 'Every contract that gets an offer now gets one under this draft as well',
    refused: '%{count} contract would get no offer any more under this draft |||| %{count} contracts would get no offer any more under this draft',
    state:
      'As of %{at}, calculated by %{name}: %{count} contract judged. What was changed during the calculation may have been judged as it was afterwards. |||| As of %{at}, calculated by %{name}: %{count} contracts judged. What was changed during the calculation may have been judged as it was afterwards.',
    freed:
      '%{count} contract that gets no offer now would get one under this draft: %{clauses}. |||| %{count} contracts that get no offer now would get one under this draft: %{clauses}.',
    hidden: 'Grounds that your role cannot see do not count in these figures.',
    outdated: 'This draft was changed after this calculation. Calculate the impact again.',
    by_clause: 'By clause; choose one to narrow the list to it.',
    no_clause: 'No clause',
    search: 'Search these contracts',
    download: 'Download as %{format}',
    all: 'All calculations',
    reminder_none: 'The impact of this draft was not calculated as it reads now.',
    reminder_nobody: 'According to the calculation of %{at}, every contract that gets an offer now gets one under this draft as well.',
    reminder_found:
      'According to the calculation of %{at}, %{count} contract would get no offer any more under this draft. |||| According to the calculation of %{at}, %{count} contracts would get no offer any more under this draft.',
    not_judged: 'Not judged',
    edition: {
      title: 'Impact on the contracts that have no offer yet',
      hint: 'Every contract of %{code} that was not offered yet is judged as if it got an offer now: under the policy as it reads, and with these changes. What gets no offer already does not count.',
      none_start: 'The impact of these changes was not calculated yet. Calculate it before you make an edition of them.',
      none: 'The impact of these changes was not calculated.',
      nobody: 'Every contract that can get an offer now can get one with these changes as well',
      refused: '%{count} contract could get no offer any more with these changes |||| %{count} contracts could get no offer any more with these changes',
      freed:
        '%{count} contract that can get no offer now could get one with these changes: %{clauses}. |||| %{count} contracts that can get no offer now could get one with these changes: %{clauses}.',
      outdated: 'The policy or what was gathered was changed after this calculation. Calculate the impact again.',
    },
    reminder_link: 'To the impact',
  },
}
