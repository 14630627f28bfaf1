import { joined, type Markup, markup, type Part, textOf } from '../platform/http/markup.ts'

/** The parts of an OpenAPI document that the page shows. */
interface Document {
  info: { title: string; version: string; description?: string }
  paths?: Record<string, Record<string, unknown>>
  components?: { schemas?: Record<string, unknown> }
}
interface Operation {
  summary?: string
  description?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[]
  requestBody?: { content?: Content }
  responses?: Record<string, { description?: string; content?: Content }>
}
type Content = Record<string, { schema?: Schema }>
interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  readOnly?: boolean
  description?: string
  [keyword: string]: unknown
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** A readable page of the API's own description: paths, methods, schemas. Plain HTML, no script; `nonce` lets its style in. */
export function docsPage(openApi: unknown, nonce: string): string {
  const document = openApi as Document
  const paths = Object.entries(document.paths ?? {})
  const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][]
  const page = markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><h1>${document.info.title}</h1>
<p>Versie ${document.info.version}. ${document.info.description ?? ''} Het document zelf: <a href="/api/openapi.json">openapi.json</a>.</p></header>
<nav aria-label="Inhoud"><h2>Inhoud</h2>
<ul>${paths.map(([path]) => markup`<li><a href="#${anchor(path)}">${path}</a></li>`)}</ul>
<p><a href="#schemas">Schema’s</a>: ${joined(
    schemas.map(([name]) => link(name)),
    ', ',
  )}</p></nav>
<main>
<h2>Paden</h2>
${joined(
  paths.map(([path, item]) => pathSection(path, item)),
  '\n',
)}
<h2 id="schemas">Schema’s</h2>
${joined(
  schemas.map(([name, schema]) => markup`<section id="${anchor(name)}"><h3>${name}</h3>${schemaBody(schema)}</section>`),
  '\n',
)}
</main>
</body>
</html>`
  return textOf(page)
}

function pathSection(path: string, item: Record<string, unknown>): Markup {
  const operations = methods.filter((method) => item[method]).map((method) => operationBlock(method, item[method] as Operation))
  return markup`<section id="${anchor(path)}"><h3><code>${path}</code></h3>${operations}</section>`
}

function operationBlock(method: string, operation: Operation): Markup {
  const { summary = '', description = '', parameters = [], requestBody, responses = {} } = operation
  return markup`<h4><span class="method">${method.toUpperCase()}</span> ${summary}</h4>
${description && markup`<p>${description}</p>`}
${
  parameters.length > 0 &&
  table(
    'Parameters',
    ['Naam', 'Plaats', 'Soort', 'Uitleg'],
    parameters.map((p) => [[code(p.name), p.required && ' (verplicht)'], p.in, typeOf(p.schema), p.description ?? '']),
  )
}
${requestBody && markup`<p>Inhoud van het verzoek: ${contentOf(requestBody.content)}</p>`}
${table(
  'Antwoorden',
  ['Status', 'Betekenis', 'Inhoud'],
  Object.entries(responses).map(([status, r]) => [status, r.description ?? '', contentOf(r.content)]),
)}`
}

function schemaBody(schema: Schema): Markup {
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return markup`<p>${typeOf(schema)}</p>`
  const row = ([name, property]: [string, Schema]): Part[] => [
    [code(name), schema.required?.includes(name) && ' (verplicht)'],
    [typeOf(property), property.readOnly && ', alleen lezen'],
    property.description ?? '',
  ]
  return table('Velden', ['Veld', 'Soort', 'Uitleg'], properties.map(row))
}

function contentOf(content: Content | undefined): Part {
  const types = Object.values(content ?? {}).map(({ schema }) => typeOf(schema))
  return types.length === 0 ? 'geen' : joined(types, ' of ')
}

function typeOf(schema: Schema | undefined): Part {
  if (!schema) return null
  if (schema.$ref) return link(schema.$ref.split('/').pop() ?? '')
  const several = schema.anyOf ?? schema.oneOf
  if (several) return joined(several.map(typeOf), ' of ')
  if (schema.allOf) return joined(schema.allOf.map(typeOf), ' en ')
  if (schema.enum)
    return joined(
      schema.enum.map((value) => code(String(value))),
      ' | ',
    )
  if (schema.const !== undefined) return code(String(schema.const))
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'alles']
  const named = types.map((type): Part => {
    if (type === 'array') return ['lijst van ', typeOf(schema.items) ?? 'alles']
    return type === 'object' ? objectOf(schema) : type
  })
  return [joined(named, ' of '), schema.format && ` (${schema.format})`]
}

function objectOf(schema: Schema): Part {
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return 'object'
  const each = properties.map(([name, property]): Part => [code(name), ': ', typeOf(property)])
  return ['{ ', joined(each, ', '), ' }']
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  const head = heads.map((name) => markup`<th scope="col">${name}</th>`)
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)
  return markup`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const code = (text: string): Markup => markup`<code>${text}</code>`
const link = (name: string): Markup => markup`<a href="#${anchor(name)}">${name}</a>`
const anchor = (name: string): string => name.replace(/[^\w]+/g, '-')

const style = markup`
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem }
nav ul { columns: 18rem; padding-left: 1.2rem }
section { margin-top: 2rem; scroll-margin-top: 1rem }
h4 { margin: 1.5rem 0 .5rem }
code, .method { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere }
.method { border: 1px solid; border-radius: 4px; padding: .1em .4em }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
caption { text-align: left; font-weight: 600 }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8888 }
`
