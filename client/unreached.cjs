// What react-admin's lists and menus import for things that no screen here has: shortcuts in the menu (`react-hotkeys-hook`), lists exported by the
// browser (`jsonexport`; the server does that), accents in browsers without `normalize` (`diacritic`). `vite.config.ts` puts this in the place of those
// packages, which keeps them out of the first load.
module.exports = {
  useHotkeys: () => null,
  clean: (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
}
