'use strict';
/* Runs before the first paint, so that nothing flashes or moves. */
{
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    const theme = localStorage.getItem('regesta-theme');
    if (theme) dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's theme.
  }
}
