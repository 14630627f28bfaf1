/** A function that runs once its calls pause for so many milliseconds, with what the last call gave it. */
export default function debounce<Args extends unknown[]>(run: (...args: Args) => void, pause = 0) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (...args: Args) => {
    clearTimeout(timer)
    timer = setTimeout(() => run(...args), pause)
  }
  return Object.assign(later, { cancel: () => clearTimeout(timer) })
}
