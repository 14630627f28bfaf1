import { sessionUser } from '../session/sessionUser.ts'

/** Fetches a file and saves it where the browser keeps what it downloads, under the name that it comes with. @throws the sentence of an answer that is no file. */
export async function saveFile(url: string): Promise<void> {
  const user = sessionUser()
  const answer = await fetch(url, { credentials: 'same-origin', headers: user ? { 'X-Expected-User': String(user.id) } : {} })
  if (!answer.ok) throw new Error(((await answer.json()) as { message?: string }).message)
  const [, name = 'lijst'] = /filename="?([^";]+)/.exec(answer.headers.get('Content-Disposition') ?? '') ?? []
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
