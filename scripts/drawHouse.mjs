// npm run draw: the rooms of the house and the imports between them, counted from the files as they stand, as docs/house.svg.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import './lib/root.mjs'

/** Each room: its floor, from which column up to which, and what it holds. Imports go down. */
const rooms = {
  seeds: [0, 0, 2, 'policies, clause catalogue, demo records; where the process begins'],
  'server (main, app)': [1, 0, 2, 'starting, and the Express app'],
  'server/api': [2, 0, 2, 'registry, router and OpenAPI: the one room that knows every feature'],
  'server/features': [3, 0, 2, 'a folder a noun: contracts, providers, plafond_requests, policies …'],
  'server/records': [4, 0, 2, 'load, save, list, search, history; knows no feature'],
  'server/policy': [5, 0, 1, 'the rules, pure'],
  'server/platform': [5, 1, 2, 'database, http, auth, jobs'],
  'server (access, config)': [6, 1, 2, 'permission table, settings'],
  'server/model': [7, 0, 4, 'what both sides know of a noun: fields, life, types, value lists'],
  'client (App)': [1, 2, 4, 'which screen at which address'],
  'client/features': [3, 2, 4, 'the same nouns, as screens'],
  'client/ui': [5, 2, 4, 'lists, forms, fields, layout'],
  'client/i18n': [6, 2, 4, 'Dutch and English'],
}
const COLUMN = 290
const FLOOR = 92
const GAP = 26
const left = (column) => 20 + column * COLUMN + (column > 1 ? 30 : 0)
const boxOf = ([floor, from, to]) => ({ x: left(from), y: 20 + floor * FLOOR, right: left(to - 1) + COLUMN - 12, bottom: 20 + (floor + 1) * FLOOR - GAP })

const files = ['server', 'client', 'seeds'].flatMap((folder) => filesIn(folder))
const counts = new Map()
for (const file of files) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const [from, to] = [roomOf(file), roomOf(normalize(join(dirname(file), path)))]
    if (from !== to && rooms[from] && rooms[to]) counts.set(`${from}>${to}`, (counts.get(`${from}>${to}`) ?? 0) + 1)
  }
}
const arrows = [...counts].map(([key, count]) => [...key.split('>'), count])
const upward = arrows.filter(([from, to]) => rooms[to][0] <= rooms[from][0])
writeFileSync('docs/house.svg', drawing())
for (const [from, to, count] of arrows) console.log(`${from} → ${to}: ${count}`)
for (const [from, to] of upward) console.error(`upward: ${from} → ${to}`)
process.exitCode = upward.length > 0 ? 1 : 0

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

function roomOf(path) {
  const [root, room, ...deeper] = path.split('/')
  if (root !== 'client' && root !== 'server') return root
  if (deeper.length > 0) return `${root}/${room}`
  if (root === 'client') return 'client (App)'
  return /^(?:access|config)\./.test(room) ? 'server (access, config)' : 'server (main, app)'
}

/** Whether the way from one room to another goes through a third: then the drawing leaves the arrow out, and only the words in the box tell it. */
function isDetour([from, to]) {
  const seen = new Set()
  const waiting = arrows.filter(([start, next]) => start === from && next !== to).map(([, next]) => next)
  for (const room of waiting) {
    if (seen.has(room)) continue
    seen.add(room)
    waiting.push(...arrows.filter(([start]) => start === room).map(([, next]) => next))
  }
  return seen.has(to)
}

function drawing() {
  const boxes = Object.entries(rooms).map(([name, place]) => {
    const { x, y, right, bottom } = boxOf(place)
    const lines = files.filter((file) => roomOf(file) === name).reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0)
    const imports = arrows.filter(([from]) => from === name).sort((a, b) => b[2] - a[2])
    const told = imports.map(([, to, count]) => `${to.replace(/^(?:server|client)[/ ]/, '')} ${count}`).join(', ')
    const text = (row, words, look) => `<text x="${x + 12}" y="${y + row}" ${look}>${words}</text>`
    return [
      `<rect x="${x}" y="${y}" width="${right - x}" height="${bottom - y}" rx="6" fill="#fff" stroke="#1f4e5f"/>`,
      text(21, `${name} <tspan font-weight="400" fill="#667">· ${lines.toLocaleString('en')} lines</tspan>`, 'font-weight="600"'),
      text(39, place[3], 'font-size="12" fill="#333"'),
      imports.length > 0 ? text(56, `imports ${told}`, 'font-size="11" fill="#36727f"') : '',
    ].join('\n')
  })
  const lines = arrows
    .filter((arrow) => !isDetour(arrow))
    .map(([from, to]) => {
      const [a, b] = [boxOf(rooms[from]), boxOf(rooms[to])]
      const x = (Math.max(a.x, b.x) + Math.min(a.right, b.right)) / 2
      return `<line x1="${x}" y1="${a.bottom}" x2="${x}" y2="${b.y - 1}" stroke="#36727f" stroke-width="1.5" marker-end="url(#tip)"/>`
    })
  const [width, height] = [left(4) + 8, 20 + 8 * FLOOR - GAP + 20]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14">
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#36727f"/></marker></defs>
<rect width="${width}" height="${height}" fill="#f4f7f8"/>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`
}
