import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const vendor = (id: string): string | undefined => {
  if (!id.includes('node_modules')) return undefined
  if (/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom)\//.test(id)) return 'vendor-react'
  if (/node_modules\/(@mui\/(material|system|utils|styled-engine|private-theming)|@emotion)\//.test(id)) return 'vendor-mui'
  if (/node_modules\/(react-admin|ra-|@tanstack|react-hook-form)/.test(id)) return 'vendor-admin'
  return undefined
}

export default defineConfig({
  root: 'client',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${process.env.API_PORT ?? 3000}` } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    sourcemap: false,
    rollupOptions: { output: { manualChunks: vendor } },
  },
})
