// Keeps a page of the preview in step with its files: loads it again when they change, and shows
// over it what is wrong with them. The server puts this script at the end of every page.
(() => {
  'use strict';

  const { pages, reports } = document.currentScript.dataset;

  // ---- Loading the page again, at the same place ----

  const { preview: kept = {}, ...others } = history.state ?? {};
  if (history.state) {
    history.replaceState(others, '');
  }

  function reload() {
    const preview = { scroll: [window.scrollX, window.scrollY], closed };
    history.replaceState({ ...history.state, preview }, '');
    history.scrollRestoration = 'manual';
    location.reload();
  }

  // Whoever has moved the page stays there, also if they were quicker than this script. Where an
  // address names a place of the page, it was the browser that went there.
  let moved = window.scrollY > 0 && !location.hash;
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    window.addEventListener(type, () => { moved = true; }, { once: true, passive: true });
  }

  function scrollBack() {
    if (kept.scroll && !moved) {
      window.scrollTo({ left: kept.scroll[0], top: kept.scroll[1], behavior: 'instant' });
    }
  }

  // Until all is loaded, fonts and images may move the text, and the browser must not go to a place
  // of its own, which it may do at any time while it loads.
  scrollBack();
  window.addEventListener('load', () => {
    scrollBack();
    history.scrollRestoration = 'auto';
  });

  // ---- The problems ----

  let shown = ''; // the number of the list that is shown
  let closed = kept.closed ?? ''; // the number of the list that the reader has closed
  let before = null; // what had the focus before the dialog took it

  const host = document.createElement('div');
  host.id = 'regesta-preview';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_preview/preview.css';
  const box = document.createElement('div');
  shadow.append(style, box);

  const dialog = () => box.querySelector('[role=alertdialog]');
  const opener = () => box.querySelector('.open');

  function open() {
    closed = '';
    opener().hidden = true;
    dialog().hidden = false;
    if (!shadow.activeElement) {
      before = document.activeElement;
    }
    dialog().focus({ preventScroll: true });
  }

  function close() {
    closed = shown;
    dialog().hidden = true;
    opener().hidden = false;
    if (before?.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    } else {
      opener().focus({ preventScroll: true });
    }
  }

  async function showProblems(number) {
    shown = number;
    const answer = await fetch('/_preview/problems');
    const html = await answer.text();
    if (shown !== number || !answer.ok) {
      return; // a newer list is on its way
    }
    const wasOpen = dialog() && !dialog().hidden;
    const hadFocus = shadow.activeElement !== null;
    box.innerHTML = html;
    if (!html) {
      if (hadFocus && before?.isConnected) {
        before.focus({ preventScroll: true });
      }
      host.remove();
      return;
    }
    document.body.append(host);
    dialog().addEventListener('keydown', event => event.key === 'Escape' && close());
    box.querySelector('.close').addEventListener('click', close);
    opener().addEventListener('click', open);
    const isError = dialog().classList.contains('error');
    if (wasOpen && !hadFocus) {
      dialog().hidden = false; // whoever reads elsewhere is not disturbed again
    } else if (wasOpen || (isError && closed !== number)) {
      open();
    } else {
      opener().hidden = false;
    }
  }

  // ---- The news ----

  let news = null;

  function hear({ data }) {
    const [nowPages, nowReports] = data.split(' ');
    if (nowPages !== pages || (reports && nowReports !== reports)) {
      reload();
    } else if (!reports && nowReports !== shown) {
      showProblems(nowReports).catch(() => { shown = ''; });
    }
  }

  // A browser has few connections to one host, so pages in the background give theirs up.
  function listen() {
    news?.close();
    news = null;
    if (document.visibilityState === 'visible') {
      news = new EventSource('/_preview/events');
      news.onmessage = hear;
    }
  }

  document.addEventListener('visibilitychange', listen);
  listen();
})();
