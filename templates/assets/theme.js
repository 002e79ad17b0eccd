'use strict';
/* Runs before the first paint, so that nothing flashes or moves. */
{
  const { dataset, lang } = document.documentElement;
  const { src } = document.currentScript;
  const recall = (store, name) => {
    try {
      return self[store].getItem(`regesta-${name}`);
    } catch {
      return null; // Storage is forbidden.
    }
  };
  dataset.script = '';
  const theme = recall('localStorage', 'theme');
  if (theme) dataset.theme = theme;

  // The two text faces come with the style, not after it. If one is not there when the page is
  // shown, both wait for the next page, so that no line breaks anew under a reader's eyes. From a
  // disk nothing may be asked for ahead.
  if (src.startsWith('http') && lang !== 'ja') {
    const missing = new Set(['serif', 'sans']);
    for (const face of [...missing]) {
      const onload = () => {
        missing.delete(face);
        try {
          if (missing.size === 0) sessionStorage.setItem('regesta-fonts', 'loaded');
        } catch {
          // Then every page is a first one.
        }
      };
      const link = document.createElement('link');
      const href = new URL(`fonts/${face}.woff2`, src);
      Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href, onload });
      document.head.append(link);
    }
    requestAnimationFrame(() => {
      if (missing.size > 0 && !recall('sessionStorage', 'fonts')) dataset.late = '';
    });
  }
}
