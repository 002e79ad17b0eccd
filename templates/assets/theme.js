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

  // The faces come with the style, not after it. On a first visit, those that are not there when
  // the page is shown wait for the next one, so that no line breaks anew under a reader's eyes.
  // From a disk nothing may be asked for ahead.
  if (src.startsWith('http') && lang !== 'ja') {
    let awaited = 2;
    const loaded = () => {
      awaited--;
      try {
        if (!awaited) sessionStorage.setItem('regesta-fonts', 'loaded');
      } catch {
        // Then every page is a first one.
      }
    };
    for (const face of ['serif', 'sans']) {
      const href = new URL(`fonts/${face}.woff2`, src);
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href, onload: loaded });
      document.head.append(link);
    }
    requestAnimationFrame(() => {
      if (awaited && !recall('sessionStorage', 'fonts')) dataset.late = '';
    });
  }
}
