import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import * as fields from './server/model/field.ts'
import * as forms from './server/model/form.ts'
import * as lives from './server/model/life.ts'

const describing = new RegExp(`(?<![\\w.']|function )(?:${[fields, forms, lives].flatMap(Object.keys).join('|')})\\(`, 'g')
/**
 * The client reads statuses and value lists of the model, whose files describe the server's fields as well. What those are described with makes a value and
 * does nothing else; saying so leaves out all that no screen reads.
 */
const withoutUnreadFields: Plugin = {
  name: 'without-unread-fields',
  enforce: 'post',
  transform: (code, id) => (/server\/model\/\w+\.ts$/.test(id) ? { code: code.replace(describing, '/* @__PURE__ */ $&'), map: null } : undefined),
}

export default defineConfig({
  root: 'client',
  plugins: [react(), withoutUnreadFields],
  resolve: {
    alias: [
      // What react-admin uses of lodash on every page, in 60 lines instead of lodash's 120 files: 8 kB of the first load. A test holds both alike.
      {
        find: /^lodash\/(debounce|defaults|difference|get|isEqual|pick|set|union)\.js$/,
        replacement: fileURLToPath(new URL('client/lodash/$1.ts', import.meta.url)),
      },
      { find: /^object\.entries$/, replacement: fileURLToPath(new URL('client/objectEntries.cjs', import.meta.url)) },
      { find: /^(react-hotkeys-hook|diacritic|jsonexport\/dist\/index\.js)$/, replacement: fileURLToPath(new URL('client/unreached.cjs', import.meta.url)) },
      // The package offers its development build to every bundler; this is the same code without the warnings for developers.
      { find: /^react-router$/, replacement: fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url)) },
      { find: /^react-router\/dom$/, replacement: fileURLToPath(new URL('node_modules/react-router/dist/production/dom-export.mjs', import.meta.url)) },
    ],
  },
  server: { host: '127.0.0.1', proxy: { '^/api/': `http://127.0.0.1:${process.env.API_PORT ?? 3000}` } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    sourcemap: false,
    // The page names its own imports. Naming them for every page in the first script as well costs 4 kB of the first load and saves one round trip.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    rolldownOptions: {
      output: {
        // What the first load needs in any case, by how often it changes; the rest goes with the pages that need it.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom)\//, tags: ['$initial'], priority: 2 },
            { name: 'vendor', test: /node_modules/, tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
})
