/** One mailbox and nothing else: no second address, no name, no sign that ends a line or a command. Stricter than the standards, as people's addresses are. */
const MAILBOX = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/
const NAMED = /^([^<>"\p{Cc}]*)<([^<>]*)>$/u

/** Whether a text is the address of one mailbox. */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && MAILBOX.test(text)
}

/** `Zorginkoop <inkoop@example.nl>` or `inkoop@example.nl` as name and address; null where it is neither. */
export function readSender(text: string): { name: string; address: string } | null {
  const named = NAMED.exec(text)
  const [name, address] = named ? [named[1]!.trim(), named[2]!.trim()] : ['', text]
  return isMailbox(address) ? { name, address } : null
}

/** Whether a text would end the line of a head, or say something unseen in it. */
export function breaksLine(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text)
}
