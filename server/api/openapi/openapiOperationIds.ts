/** The verb of the operations that every resource has, by method and whether the path names one record. */
const verbs: Readonly<Record<string, string>> = {
  'get many': 'list',
  'get one': 'get',
  'post many': 'create',
  'put one': 'update',
  'delete one': 'delete',
}

/** What is asked at an address of its own without being a list of records. */
const questions: ReadonlySet<string> = new Set(['search', 'dashboard'])

/**
 * The id of an operation, after which generated clients name it: `listContracts`, `getContracts`, `updateContracts`, and for what else is asked or
 * done, what it is about: `getContractsNext`, `postPublicationsPublish`, `getPublicContractedPartiesFeed`.
 */
export function operationIdOf(method: string, path: string): string {
  const parts = path.replace(/^\/api\//, '').split('/')
  const names = parts.filter((part) => !part.startsWith('{'))
  const [resource] = names
  const isPlain = names.length === 1 && parts.length <= 2 && !questions.has(resource!)
  const verb = isPlain ? verbs[`${method} ${parts.length === 2 ? 'one' : 'many'}`] : undefined
  return isPlain && verb ? `${verb}${titled(resource!)}` : `${method}${names.map(titled).join('')}`
}

function titled(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .split(/[_-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
