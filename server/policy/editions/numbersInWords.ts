const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien']
const teens = ['zestien', 'zeventien', 'achttien', 'negentien']
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen']
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Numbers written in full, Dutch and English; not "een", which is an article more often than a number. */
const written = new Map<string, number>([
  ...[...small, ...teens].map((word, number) => [word, number] as const),
  ...tens.flatMap((ten, place) => dutchFrom(ten, (place + 2) * 10)),
  ['honderd', 100],
  ...english.map((word, number) => [word, number] as const),
  ...englishTens.flatMap((ten, place) => englishFrom(ten, (place + 2) * 10)),
])

/** Twenty to twenty-nine, and so on: eenentwintig, tweeëntwintig. */
function dutchFrom(ten: string, value: number): [string, number][] {
  const joined = small.slice(1, 10).map((unit, place): [string, number] => {
    const word = unit === 'één' ? 'een' : unit
    return [`${word}${word.endsWith('e') ? 'ën' : 'en'}${ten}`, value + place + 1]
  })
  return [[ten, value], ...joined]
}

function englishFrom(ten: string, value: number): [string, number][] {
  return [[ten, value], ...english.slice(1, 10).map((unit, place): [string, number] => [`${ten}-${unit}`, value + place + 1])]
}

const words = [...written.keys()].join('|')

/** The source of a pattern for a number in digits or in words, optionally both: 6, zes, zes (6). What follows it in a pattern decides between "zes" and "zestien". */
export const numberPattern = `(?<![\\p{L}\\d])(?<number>\\d{1,3}(?:[.,]\\d+)?|${words})(?:\\s*\\(\\d{1,3}\\))?`

/** What a match of `numberPattern` says. */
export function numberOf(text: string): number {
  return written.get(text.toLowerCase()) ?? Number(text.replace(',', '.'))
}
