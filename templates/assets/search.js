'use strict';

// The search field: shows itself, since it needs this script, and on the search page what it
// finds. The documents are loaded when the field is first used, or for a query in the address.
{
  const form = document.querySelector('.search-form');
  const field = form.elements.q;
  const list = document.querySelector('.results');
  form.hidden = false;

  // Elsewhere the field only leads to the search page.
  if (list) {
    const seen = document.querySelector('.search-status');
    const heard = document.querySelector('.search-spoken');
    const more = document.querySelector('.search-more');
    const kind = form.elements.kind;
    const words = list.dataset;
    const STEP = 40;
    let limit = STEP;
    let asked = 0;
    let engine;
    let speaking;

    const script = src => new Promise((loaded, failed) => {
      const element = document.createElement('script');
      // In the order in which they were added, whichever arrives first.
      element.async = false;
      element.addEventListener('load', loaded);
      element.addEventListener('error', () => {
        element.remove();
        failed();
      });
      element.src = src;
      document.head.append(element);
    });

    const inPage = async () => {
      const parts = Array.from({ length: Number(words.parts) }, (_, i) => `search/${i + 1}.js`);
      await Promise.all(
        ['assets/minisearch.js', 'assets/search-index.js', ...parts].map(script));
      await regesta.ready();
      return async question => regesta.search(question);
    };

    const inWorker = () => new Promise((done, failed) => {
      const worker = new Worker(`assets/search-index.js?parts=${words.parts}`);
      const waiting = new Map();
      worker.addEventListener('error', failed);
      worker.addEventListener('message', ({ data }) => {
        if (data === 'ready') {
          done(question => new Promise(answer => {
            waiting.set(question.number, answer);
            worker.postMessage(question);
          }));
        } else {
          waiting.get(data.number)(data);
          waiting.delete(data.number);
        }
      });
    });

    // A page from a disk may start no worker, and some readers' settings forbid it elsewhere.
    const load = () => {
      engine ??= (location.protocol === 'file:' ? inPage() : inWorker().catch(inPage))
        .catch(error => {
          // The next query tries again: the line may be back.
          engine = undefined;
          throw error;
        });
      return engine;
    };

    // Shown at once, and announced when the typing has paused.
    const say = (key, ...values) => {
      const text = key && words[key].replace(/\{(\d)\}/g, (_, i) => values[i]);
      seen.textContent = text;
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        heard.textContent = text;
      }, 300);
    };

    const element = (name, className, ...content) => {
      const made = document.createElement(name);
      if (className) {
        made.className = className;
      }
      made.append(...content);
      return made;
    };

    // Only ever as text: nothing that an editor wrote can become markup.
    const pieces = all => all.map(([text, looked]) => looked ? element('mark', '', text) : text);

    const inLanguage = (made, lang) => {
      if (lang) {
        made.lang = lang;
      }
      return made;
    };

    const result = found => {
      const link = element('a', '', ...pieces(found.title));
      link.href = found.at;
      const item = element('li', 'result',
        element('p', 'meta', [found.kind, found.date].filter(Boolean).join(' · ')),
        element('h2', '', found.foreign ? inLanguage(link, found.lang) : link));
      const names = [
        ...found.names.map(name => element('span', '', ...pieces(name))),
        ...found.native.map(name => inLanguage(element('span', '', ...pieces(name)), found.lang)),
      ];
      if (names.length > 0) {
        const also = element('p', 'also', words.also, ' ');
        names.forEach((name, i) => also.append(i > 0 ? ' · ' : '', name));
        item.append(also);
      }
      if (found.extract.length > 0) {
        const extract = element('p', 'extract', ...pieces(found.extract));
        item.append(found.quoted ? inLanguage(extract, found.lang) : extract);
      }
      return item;
    };

    const show = (query, { every, total, results }) => {
      list.replaceChildren(...results.map(result));
      more.hidden = results.length === total;
      if (total === 0) {
        say('none', query);
      } else {
        say((every ? 'found' : 'some') + (total === 1 ? 'One' : 'Other'), total, query);
      }
    };

    const clear = () => {
      list.replaceChildren();
      more.hidden = true;
      say('');
    };

    // The address holds the query, so that it can be shared; typing is no step for "Back".
    const remember = query => {
      const state = new URLSearchParams();
      if (query) {
        state.set('q', query);
      }
      if (kind.value) {
        state.set('kind', kind.value);
      }
      try {
        history.replaceState(null, '', `${location.pathname}${String(state) && `?${state}`}`);
      } catch {
        // Some browsers limit how often, or not at all from a disk; searching goes on.
      }
    };

    const search = async () => {
      const query = field.value.trim();
      const number = ++asked;
      remember(query);
      if (!query) {
        clear();
        return;
      }
      if (!engine) {
        say('loading');
      }
      try {
        const ask = await load();
        const found = await ask({ number, query, kind: kind.value, limit });
        // The answer to a query that has changed since is no longer of use.
        if (number === asked) {
          show(query, found);
        }
      } catch {
        clear();
        say('failed');
      }
    };

    const again = () => {
      limit = STEP;
      search();
    };

    const restore = () => {
      const state = new URLSearchParams(location.search);
      field.value = state.get('q') ?? '';
      kind.value = state.get('kind') ?? '';
      // A kind that the site does not have selects nothing: then it is any.
      kind.selectedIndex = Math.max(0, kind.selectedIndex);
      if (field.value) {
        again();
      }
    };

    field.addEventListener('focus', () => load().catch(() => say('failed')), { once: true });
    field.addEventListener('input', again);
    kind.addEventListener('change', again);
    form.addEventListener('submit', event => {
      event.preventDefault();
      again();
    });
    more.addEventListener('click', async () => {
      const first = list.children.length;
      limit += STEP;
      await search();
      list.children[first]?.querySelector('a').focus();
    });

    // Arrows walk from the field through the results and back; Escape clears.
    document.querySelector('main').addEventListener('keydown', event => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      const stops = [field, ...list.querySelectorAll('a')];
      const at = stops.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
      if (at < 0) {
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        field.value = '';
        field.focus();
        again();
      } else if (stops[to]) {
        event.preventDefault();
        stops[to].focus();
      }
    });

    restore();
  }
}
