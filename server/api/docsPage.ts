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
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(document.info.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><h1>${text(document.info.title)}</h1>
<p>Versie ${text(document.info.version)}. ${text(document.info.description ?? '')} Het document zelf: <a href="/api/openapi.json">openapi.json</a>.</p></header>
<nav aria-label="Inhoud"><h2>Inhoud</h2>
<ul>${paths.map(([path]) => `<li><a href="#${anchor(path)}">${text(path)}</a></li>`).join('')}</ul>
<p><a href="#schemas">Schema’s</a>: ${schemas.map(([name]) => link(name)).join(', ')}</p></nav>
<main>
<h2>Paden</h2>
${paths.map(([path, item]) => pathSection(path, item)).join('\n')}
<h2 id="schemas">Schema’s</h2>
${schemas.map(([name, schema]) => `<section id="${anchor(name)}"><h3>${text(name)}</h3>${schemaBody(schema)}</section>`).join('\n')}
</main>
</body>
</html>`
}

function pathSection(path: string, item: Record<string, unknown>): string {
  const operations = methods.filter((method) => item[method]).map((method) => operationBlock(method, item[method] as Operation))
  return `<section id="${anchor(path)}"><h3><code>${text(path)}</code></h3>${operations.join('')}</section>`
}

function operationBlock(method: string, operation: Operation): string {
  const { summary = '', description = '', parameters = [], requestBody, responses = {} } = operation
  return `<h4><span class="method">${method.toUpperCase()}</span> ${text(summary)}</h4>
${description ? `<p>${text(description)}</p>` : ''}
${
  parameters.length === 0
    ? ''
    : table(
        'Parameters',
        ['Naam', 'Plaats', 'Soort', 'Uitleg'],
        parameters.map((p) => [`<code>${text(p.name)}</code>${p.required ? ' (verplicht)' : ''}`, text(p.in), typeOf(p.schema), text(p.description ?? '')]),
      )
}
${requestBody ? `<p>Inhoud van het verzoek: ${contentOf(requestBody.content)}</p>` : ''}
${table(
  'Antwoorden',
  ['Status', 'Betekenis', 'Inhoud'],
  Object.entries(responses).map(([status, r]) => [text(status), text(r.description ?? ''), contentOf(r.content)]),
)}`
}

function schemaBody(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return `<p>${typeOf(schema)}</p>`
  const row = ([name, property]: [string, Schema]): string[] => [
    `<code>${text(name)}</code>${schema.required?.includes(name) ? ' (verplicht)' : ''}`,
    `${typeOf(property)}${property.readOnly ? ', alleen lezen' : ''}`,
    text(property.description ?? ''),
  ]
  return table('Velden', ['Veld', 'Soort', 'Uitleg'], properties.map(row))
}

function contentOf(content: Content | undefined): string {
  return (
    Object.values(content ?? {})
      .map(({ schema }) => typeOf(schema))
      .join(' of ') || 'geen'
  )
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return ''
  if (schema.$ref) return link(schema.$ref.split('/').pop() ?? '')
  const several = schema.anyOf ?? schema.oneOf
  if (several) return several.map(typeOf).join(' of ')
  if (schema.allOf) return schema.allOf.map(typeOf).join(' en ')
  if (schema.enum) return schema.enum.map((value) => `<code>${text(String(value))}</code>`).join(' | ')
  if (schema.const !== undefined) return `<code>${text(String(schema.const))}</code>`
  const types = Array.isArray(schema.type) ? schema.type : schema.type ? [schema.type] : ['alles']
  return (
    types
      .map((type) => (type === 'array' ? `lijst van ${typeOf(schema.items) || 'alles'}` : (type === 'object' && objectOf(schema)) || text(type)))
      .join(' of ') + (schema.format ? ` (${text(schema.format)})` : '')
  )
}

function objectOf(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {})
  return properties.length === 0 ? 'object' : `{ ${properties.map(([name, property]) => `<code>${text(name)}</code>: ${typeOf(property)}`).join(', ')} }`
}

function table(caption: string, heads: string[], rows: string[][]): string {
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const link = (name: string): string => `<a href="#${anchor(name)}">${text(name)}</a>`
const anchor = (name: string): string => text(name.replace(/[^\w]+/g, '-'))
const text = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `
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
