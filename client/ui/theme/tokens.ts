/** The one set of design tokens that both themes are made of. */
export const ground = {
  light: {
    page: '#f6f7f8',
    surface: '#ffffff',
    sunken: '#eef0f2',
    line: '#d9dde1',
    text: '#1b2126',
    quiet: '#56616b',
    accent: '#0b5c6b',
    accentStrong: '#08434e',
    onAccent: '#ffffff',
  },
  dark: {
    page: '#12171b',
    surface: '#1a2126',
    sunken: '#222b31',
    line: '#36424a',
    text: '#e8ecef',
    quiet: '#a3b0ba',
    accent: '#6cc5d6',
    accentStrong: '#93d8e5',
    onAccent: '#08262c',
  },
}

/** Tones of statuses and dates: `text` on page or surface, `on` on `ground`; each pair at least 4.5 : 1. */
export const tones = {
  light: {
    neutral: { text: '#56616b', on: '#3d464d', ground: '#e9ecef', line: '#c3cad0' },
    info: { text: '#0b5c6b', on: '#084b57', ground: '#dceff2', line: '#9fcfd8' },
    wait: { text: '#54489c', on: '#463b88', ground: '#e9e6f7', line: '#c2baea' },
    good: { text: '#1f6b3a', on: '#19572f', ground: '#dff1e5', line: '#a5d6b6' },
    warn: { text: '#8a5200', on: '#704300', ground: '#fdefd6', line: '#ecc98a' },
    bad: { text: '#b3261e', on: '#8f1d17', ground: '#fbe4e2', line: '#efb1ac' },
  },
  dark: {
    neutral: { text: '#a3b0ba', on: '#d3dbe1', ground: '#2c363d', line: '#46535c' },
    info: { text: '#6cc5d6', on: '#a9e2ed', ground: '#12393f', line: '#2a6570' },
    wait: { text: '#b3a8f0', on: '#d0c8fa', ground: '#2e2950', line: '#544b8c' },
    good: { text: '#7fcf9a', on: '#a8e3bb', ground: '#16361f', line: '#2f6340' },
    warn: { text: '#f0b95c', on: '#f7d08e', ground: '#3d2c0c', line: '#6f5320' },
    bad: { text: '#ff9a91', on: '#ffbab4', ground: '#451b18', line: '#80352f' },
  },
} as const

export const shape = { radius: 6, grid: 8, rowHeight: 40 }
export const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
