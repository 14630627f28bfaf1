/** English words of the benchmark of grz providers. */
export const grzBenchmarks = {
  grz: {
    mean: 'The mean of all grz providers is 100. These figures stand beside the tariffs and decide nothing.',
    index_words: '%{value} against a mean of 100',
    add: 'Add benchmark figures',
    edit: 'Change benchmark figures',
    remove: 'Delete benchmark figures?',
    number: 'This is no number; write for instance 103,5.',
  },
}
