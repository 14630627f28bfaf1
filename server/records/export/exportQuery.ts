import { badRequest } from '../../platform/http/errors.ts'
import { type FileType, fileTypes } from '../../platform/http/tableFile.ts'
import { type ListQuery, parameter, readListQuery } from '../listQuery.ts'
import type { Resource } from '../resource.ts'
import type { Words } from './exportText.ts'

/** What is asked of an export beside the list itself: the kind of file, its columns with what stands above them, and the words for their values. */
export interface ExportQuery {
  list: ListQuery
  format: FileType
  columns: string[] | null
  heads: string[]
  words: Words
  /** What the list is called on screen. */
  title: string
}

/** @throws a 400 that names what is malformed. */
export function readExportQuery(resource: Resource, query: Record<string, unknown>): ExportQuery {
  const format = query.format ?? 'csv'
  if (typeof format !== 'string' || !Object.hasOwn(fileTypes, format)) throw badRequest('`format` is csv of xlsx.')
  const columns = texts(query, 'columns')
  const heads = texts(query, 'heads') ?? []
  if (heads.length > 0 && heads.length !== columns?.length) throw badRequest('`heads` noemt niet evenveel kolommen als `columns`.')
  const list = { ...readListQuery(resource, { filter: query.filter, sort: query.sort }), first: 0, limit: null }
  return { list, format: format as FileType, columns, heads, words: readWords(query), title: typeof query.title === 'string' ? query.title : resource.name }
}

function texts(query: Record<string, unknown>, name: string): string[] | null {
  const list = parameter(query, name, null)
  if (list !== null && !(Array.isArray(list) && list.every((one) => typeof one === 'string' && one.length <= 200)))
    throw badRequest(`\`${name}\` is geen lijst van teksten.`)
  return list as string[] | null
}

function readWords(query: Record<string, unknown>): Words {
  const words = parameter(query, 'words', {})
  const isText = (one: unknown): boolean => typeof one === 'string'
  const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one)
  if (!isObject(words) || !Object.values(words).every((one) => isObject(one) && Object.values(one).every(isText)))
    throw badRequest('`words` is geen JSON-object met de woorden van elke kolom.')
  return words as Words
}
