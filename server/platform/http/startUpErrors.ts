import { StartUpError } from '../../config.ts'
import { DatabaseError } from '../database/connect.ts'

type SystemError = Error & { code?: string; port?: number; address?: string; path?: string }

/** What to tell on stderr about anything thrown while starting: always one Dutch sentence. */
export function startUpSentence(error: unknown): string {
  const { code, message, port, address, path } = error as SystemError
  if (error instanceof StartUpError || error instanceof DatabaseError) return message
  switch (code) {
    case 'EADDRINUSE':
      return `Poort ${port} is al in gebruik; stop het andere programma of kies een andere poort met PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Op het adres ${address ?? 'van HOST'} kan niet worden geluisterd; controleer HOST.`
    case 'EACCES':
    case 'EPERM':
      return port
        ? `Voor poort ${port} heeft u geen rechten; kies een andere poort met PORT.`
        : `Het bestand of de map ${path ?? ''} kan niet worden gelezen of beschreven; controleer de rechten.`
    case 'ENOENT':
      return `Het bestand ${path ?? ''} bestaat niet of kan niet worden gelezen.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `Het pad ${path ?? ''} is geen map.`
    case 'EISDIR':
      return `Het pad ${path ?? ''} is een map, geen bestand.`
    default:
      return `De server kan niet starten: ${oneLine(message ?? String(error))}`
  }
}

function oneLine(text: string): string {
  return text.split('\n')[0]?.trim() || 'onbekende oorzaak.'
}
