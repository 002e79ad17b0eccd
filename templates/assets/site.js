'use strict';

/* What the pages can do beyond being read: theme, copying, filter, keys.
   Every control lies in the page, hidden until its part of this script has run; every word is the
   page's own. Without the script nothing is lost but these. */
{
  const root = document.documentElement;

  /* ---- What is remembered. Storage may be forbidden: then a choice holds for this page. ---- */

  const recall = (name) => {
    try {
      return localStorage.getItem(`regesta-${name}`);
    } catch {
      return null;
    }
  };

  const remember = (name, value) => {
    try {
      localStorage.setItem(`regesta-${name}`, value);
    } catch {
      // It holds for this page.
    }
  };

  const show = (element) => {
    element.hidden = false;
  };

  /* ---- Theme: `data-theme` on the root, which theme.js has set before the first paint ---- */

  /** The browser's own colours follow: of the two metas, only the chosen one's counts. */
  const setTheme = (theme, metas) => {
    root.dataset.theme = theme;
    for (const [meta, media] of metas) {
      const chosen = media.includes(theme) ? 'all' : 'not all';
      meta.media = theme === 'system' ? media : chosen;
    }
  };

  const startTheme = (control) => {
    const select = control.querySelector('select');
    const found = document.querySelectorAll('meta[name="theme-color"]');
    const metas = [...found].map((meta) => [meta, meta.media]);
    const choose = (theme) => {
      select.value = theme;
      if (select.selectedIndex < 0) {
        select.value = 'system';
      }
      setTheme(select.value, metas);
    };
    choose(root.dataset.theme ?? 'system');
    select.addEventListener('change', () => {
      setTheme(select.value, metas);
      remember('theme', select.value);
    });
    // A page that Back brings up as it was may have been left with another theme.
    addEventListener('pageshow', (event) => {
      if (event.persisted) {
        choose(recall('theme') ?? select.value);
      }
    });
    show(control);
  };

  /* ---- Copying ---- */

  const startCopying = (control) => {
    const [button, output] = control.children;
    const { done, selected } = control.closest('[data-done]').dataset;
    const text = document.getElementById(button.dataset.copies);
    button.addEventListener('click', async () => {
      output.value = ''; // so that the same words are announced again
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        output.value = done;
      } catch {
        // No clipboard, as on some disks, or no leave to use it.
        getSelection().selectAllChildren(text);
        output.value = document.execCommand('copy') ? done : selected;
      }
    });
    show(control);
  };

  /* ---- Filter: of entries, and of sources. Its state is in the address. ---- */

  /** Upper case, accents and full width make no difference; the marks on kana do. */
  const fold = (text) =>
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase();

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, number) => values[number]);

  /** What an item of the list is chosen by: folded words, values by name, year, place. */
  const read = (element, place, text, otherNames) => {
    const values = {};
    for (const [name, slugs] of Object.entries(element.dataset)) {
      values[name] = slugs.split(' ');
    }
    const parts = [...element.querySelectorAll(text)].map((part) => part.textContent);
    parts.push(...(values.actor ?? []).map((actor) => otherNames.get(actor)));
    const group = element.closest('section');
    const year = element.closest('.year')?.id.slice(1);
    return { element, place, group, values, year: Number(year), words: fold(parts.join(' ')) };
  };

  const ORDERS = {
    title: (item) => item.element.querySelector('.what > a').textContent,
    publisher: (item) => item.element.querySelector('.credit').textContent,
  };

  const collator = new Intl.Collator(root.lang, { ignorePunctuation: true, numeric: true });

  /** Puts the items in order; those that are alike stay in the page's own. */
  const sort = (items, by) => {
    const key = ORDERS[by];
    const compare = {
      '': (a, b) => a.place - b.place,
      entries: (a, b) => b.values.entries[0] - a.values.entries[0] || a.place - b.place,
    };
    items.sort(compare[by] ?? ((a, b) => collator.compare(key(a), key(b)) || a.place - b.place));
    items[0].element.parentElement.append(...items.map((item) => item.element));
  };

  /** Hides what does not fit, with the years that have nothing left, and returns how much does. */
  const narrow = (items, { words = '', from = '', to = '', sort: _, ...chosen }) => {
    const wanted = fold(words).split(/\s+/);
    const facets = Object.entries(chosen);
    const groups = new Map();
    let count = 0;
    for (const item of items) {
      const fits =
        wanted.every((word) => item.words.includes(word)) &&
        facets.every(([name, value]) => item.values[name]?.includes(value)) &&
        (from === '' || item.year >= Number(from)) &&
        (to === '' || item.year <= Number(to));
      item.element.hidden = !fits;
      count += fits;
      groups.set(item.group, groups.get(item.group) || fits);
    }
    for (const [group, fits] of groups) {
      const link = `.year-menu a[href="#${group?.id}"]`;
      for (const part of [group, document.querySelector(link)?.parentElement]) {
        part?.toggleAttribute('hidden', !fits);
      }
    }
    return count;
  };

  const startFilter = (form) => {
    const { all, found, none, unknown } = form.dataset;
    const fields = [...form.elements].filter((field) => field.name);
    const [seen, heard, clear] = form.querySelector('.filter-found').children;
    const options = [...form.querySelectorAll('option[data-words]')];
    const otherNames = new Map(options.map((option) => [option.value, option.dataset.words]));
    const items = [...document.querySelectorAll(form.dataset.items)].map((element, place) =>
      read(element, place, form.dataset.text, otherNames),
    );
    let order = '';
    let waiting;
    let speaking;

    /** Shows how much is left at once, and announces it when the typing has paused. */
    const tell = (text) => {
      seen.textContent = text;
      clearTimeout(speaking);
      const speak = () => {
        heard.value = text;
      };
      if (form.hidden) {
        speak();
      } else {
        speaking = setTimeout(speak, 300);
      }
    };

    const apply = () => {
      const entered = fields.filter((field) => field.value.trim());
      const chosen = Object.fromEntries(entered.map((field) => [field.name, field.value.trim()]));
      const count = narrow(items, chosen);
      if (order !== (chosen.sort ?? '')) {
        order = chosen.sort ?? '';
        sort(items, order);
      }
      const narrowed = entered.some((field) => field.name !== 'sort');
      tell(fill(count === 0 ? none : narrowed ? found : all, count, items.length));
      clear.hidden = entered.length === 0;
    };

    /** Writes the state into the address, and leaves there what is not ours. */
    const write = () => {
      clearTimeout(waiting);
      const address = new URL(location.href);
      for (const { name, value } of fields) {
        if (value.trim()) {
          address.searchParams.set(name, value.trim());
        } else {
          address.searchParams.delete(name);
        }
      }
      try {
        history.replaceState(history.state, '', address);
      } catch {
        // Some browsers keep the address of a file as it is.
      }
    };

    /** Takes the state from the address. A select takes no value that it does not offer. */
    const restore = () => {
      const asked = new URLSearchParams(location.search);
      const strange = [];
      for (const field of fields) {
        const value = asked.get(field.name) ?? '';
        field.value = value;
        if (field.value !== value) {
          strange.push(value);
          field.value = '';
        }
      }
      // Where all entries are alike there are only words to filter by, and nothing is folded.
      const folded = form.querySelector('details');
      if (folded) {
        folded.open ||= [...folded.querySelectorAll('select')].some((field) => field.value);
      }
      apply();
      if (strange.length) {
        tell(`${seen.textContent} ${fill(unknown, strange.join(', '))}`);
      }
    };

    const clearAll = () => {
      for (const field of fields) {
        field.value = '';
      }
      apply();
      write();
    };

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      apply();
      // Browsers refuse an address that changes with every letter.
      clearTimeout(waiting);
      waiting = setTimeout(write, 200);
    });
    form.addEventListener('change', write);
    clear.addEventListener('click', () => {
      clearAll();
      form.elements.words.focus(); // the button is gone
    });
    addEventListener('popstate', restore);
    // Who follows a link to what is filtered away wants to see it.
    addEventListener('hashchange', () => {
      const target = document.querySelector(':target');
      if (target?.closest('[hidden]')) {
        clearAll();
        target.scrollIntoView();
      }
    });
    restore();
    show(form);
  };

  /* ---- Keys: j and k or arrows walk a list, / finds, ? tells ---- */

  const TITLES = '.entry .title a, .bibliography .what > a';
  const item = (element) => element?.closest('.entry, .bibliography > li');

  /** Moves the focus to the next title, or to the previous; at first to one that is in sight. */
  const walk = (by) => {
    const links = [...document.querySelectorAll(TITLES)].filter((link) => !link.closest('[hidden]'));
    const here = item(document.activeElement);
    const place = links.findIndex((link) => item(link) === here);
    const ahead = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
    const inSight = by > 0 ? ahead : (ahead < 0 ? links.length : ahead) - 1;
    const link = links[place < 0 ? inSight : place + by];
    link?.focus({ preventScroll: true });
    // The title last: its item may be higher than an enlarged window. At once: who holds the key
    // down would outrun a smooth movement.
    for (const part of link ? [item(link), link] : []) {
      part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  };

  /** To the words of this page's filter or search, else to the page that searches. */
  const find = () => {
    const field = [...document.querySelectorAll('main input[type="search"]')].find(
      (candidate) => candidate.getClientRects().length > 0,
    );
    if (field) {
      field.focus();
      field.select();
    } else {
      document.querySelector('.site-menu a[href$="search.html"]')?.click();
    }
  };

  const startKeys = (dialog, opener) => {
    const [use] = dialog.getElementsByTagName('input');
    const [close] = dialog.getElementsByTagName('button');
    const open = () => dialog.showModal();
    const actions = {
      j: () => walk(1),
      k: () => walk(-1),
      '/': find,
      '?': open,
    };
    const inList = { ArrowDown: actions.j, ArrowUp: actions.k };

    use.checked = recall('keys') !== 'off';
    use.addEventListener('change', () => remember('keys', use.checked ? 'on' : 'off'));
    close.addEventListener('click', () => dialog.close());
    opener.firstElementChild.addEventListener('click', open);
    show(opener);
    addEventListener('keydown', (event) => {
      const { key, target } = event;
      // The focus may stay for a moment in the dialog that was closed: that is no typing.
      const field = target.closest?.('input, select, textarea, [contenteditable]');
      const typing = dialog.open || (field && !dialog.contains(field));
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      const action = actions[key] ?? (item(target) && !event.shiftKey && inList[key]);
      if (action && use.checked && !typing && !modified && !event.defaultPrevented) {
        event.preventDefault();
        action();
      }
    });
  };

  /* ---- The manifest, which browsers refuse to read from a disk and complain of there ---- */

  const { src } = document.currentScript;
  if (src.startsWith('http')) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'manifest', href: new URL('../manifest.webmanifest', src) });
    document.head.append(link);
  }

  startTheme(document.querySelector('.theme'));
  document.querySelectorAll('.copy').forEach(startCopying);
  document.querySelectorAll('.filter').forEach(startFilter);
  startKeys(document.querySelector('dialog.keys'), document.querySelector('.keys-open'));
}
