// npm run draw: the rooms of the house and the imports between them, counted from the files as they stand, as docs/house.svg.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import './lib/root.mjs'

/** Each room, and where it stands: column and floor. Imports go down. */
const rooms = {
  seeds: [1, -1],
  'server (main, app)': [1, 0],
  'server/api': [1, 1],
  'server/features': [1, 2],
  'server/records': [1, 3],
  'server/policy': [0, 4],
  'server/platform': [2, 4],
  'server (access, config)': [2, 5],
  'server/model': [1, 6],
  'client (App)': [3, 0],
  'client/features': [3, 2],
  'client/ui': [3, 4],
  'client/i18n': [4, 5],
}
const WIDTH = 190
const HEIGHT = 46
const at = ([column, floor]) => ({ x: 20 + column * (WIDTH + 40), y: 20 + (floor + 1) * (HEIGHT + 44) })

const files = ['server', 'client', 'seeds'].flatMap((folder) => filesIn(folder))
const counts = new Map()
for (const file of files) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const [from, to] = [roomOf(file), roomOf(normalize(join(dirname(file), path)))]
    if (from !== to && rooms[from] && rooms[to]) counts.set(`${from}>${to}`, (counts.get(`${from}>${to}`) ?? 0) + 1)
  }
}
const arrows = [...counts].map(([key, count]) => [...key.split('>'), count])
const upward = arrows.filter(([from, to]) => rooms[to][1] <= rooms[from][1])
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

function drawing() {
  const boxes = Object.entries(rooms).map(([name, place]) => {
    const { x, y } = at(place)
    const lines = files.filter((file) => roomOf(file) === name).reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length, 0)
    return `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#fff" stroke="#1f4e5f"/>
<text x="${x + WIDTH / 2}" y="${y + 20}" font-weight="600">${name}</text><text x="${x + WIDTH / 2}" y="${y + 37}" font-size="11" fill="#555">${lines} lines</text>`
  })
  const lines = arrows.map(([from, to, count]) => {
    const [a, b] = [at(rooms[from]), at(rooms[to])]
    const [x1, y1, x2, y2] = [a.x + WIDTH / 2, a.y + HEIGHT, b.x + WIDTH / 2, b.y]
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2 - 5}" stroke="#8aa" stroke-width="${Math.min(4, 0.8 + count / 60)}" marker-end="url(#tip)"/>
<text x="${(x1 + 2 * x2) / 3}" y="${(y1 + 2 * y2) / 3}" font-size="10" fill="#366">${count}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1190 780" font-family="system-ui, sans-serif" font-size="13" text-anchor="middle">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#8aa"/></marker></defs>
<rect width="1190" height="780" fill="#f7f9fa"/>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`
}
