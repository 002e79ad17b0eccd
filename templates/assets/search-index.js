'use strict';

// Finds documents of the site. Runs in a worker of its own, or in the page where a browser allows
// no worker: there `search.js` loads it as a script and calls `regesta` itself. MiniSearch and the
// parts of the documents (search/1.js, ...) come as scripts too, because a page that was opened
// from a disk cannot fetch anything else.
if (typeof importScripts === 'function') {
  importScripts('minisearch.js');
}

self.regesta = (() => {
  const FIELDS = ['title', 'names', 'native', 'date', 'summary', 'text', 'quotes'];
  const BOOST = { title: 5, names: 4, native: 4, summary: 1.5 };
  const EXTRACT = 220;

  // Han, kana and Hangul are written without spaces, so they are found by pairs of characters. All
  // other words are runs of letters and digits; "U.S." is the word "us".
  const SIGN = '[\\p{L}\\p{M}\\p{N}]';
  const CJK = `(?:(?=${SIGN})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}])`;
  const WORDS = new RegExp(
    `(${CJK}+)|(?!${CJK})\\p{L}(?:\\.\\p{L})+(?!${SIGN})|(?:(?!${CJK})${SIGN})+`, 'gu');
  // One character with the sound marks of kana that stand beside it.
  const CHARACTER = /.[\u3099\u309a\uff9e\uff9f]*/gsu;

  // What differs in case, accents, width or kana alone is the same. Twice through the cases, so
  // that "ß" is "ss"; composed again, so that the marks of kana and the parts of Hangul stay.
  const fold = text => text.toUpperCase().toLowerCase().normalize('NFKD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '').normalize('NFC').replaceAll('.', '')
    .replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60));

  /** The terms of a text, each with the place where it stands. */
  function* terms(text) {
    for (const { 0: word, 1: run, index } of text.matchAll(WORDS)) {
      if (!run) {
        yield { term: fold(word), start: index, end: index + word.length };
        continue;
      }
      const signs = [...run.matchAll(CHARACTER)];
      for (let i = 0; i < signs.length; i++) {
        const last = signs[Math.min(i + 1, signs.length - 1)];
        yield {
          term: fold(signs[i][0]) + (last === signs[i] ? '' : fold(last[0])),
          start: index + signs[i].index,
          end: index + last.index + last[0].length,
          // The last character of a run by itself: a query of one character finds it.
          rest: i > 0 && last === signs[i],
        };
      }
    }
  }

  const indexed = text => Array.from(terms(text), found => found.term);
  const asked = text => Array.from(terms(text)).filter(found => !found.rest)
    .map(found => found.term);
  const key = text => asked(text).join(' ');

  const documents = [];
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize: indexed,
    processTerm: term => term,
    extractField: (document, field) =>
      Array.isArray(document[field]) ? document[field].join('\n') : document[field],
    searchOptions: {
      tokenize: asked,
      boost: BOOST,
      // The word that is being typed may go on, and so may a longer one ("exercise", "exercises").
      prefix: (term, i, all) => i === all.length - 1 || term.length > 3,
      fuzzy: term => /^\p{Script=Latin}{4,}$/u.test(term) && 0.2,
    },
  });

  /** Takes a part of the documents; the parts are scripts that call this. */
  const add = part => {
    for (const document of part) {
      document.id = documents.length;
      document.keys = [document.title, ...document.names ?? [], ...document.native ?? []].map(key);
      documents.push(document);
    }
  };

  /** Makes the index, with pauses, so that a page in which this runs can answer its reader. */
  const ready = () => index.addAllAsync(documents, { chunkSize: 200 });

  // Documents with all words; if there are none, those with some.
  const matches = (query, kind) => {
    const filter = result => !kind || documents[result.id].kind === kind;
    const every = index.search(query, { combineWith: 'AND', filter });
    return every.length > 0
      ? { every: true, found: every }
      : { every: false, found: index.search(query, { combineWith: 'OR', filter }) };
  };

  /** A text in pieces: [text, whether it was looked for]. */
  const marked = (text, looked) => {
    const pieces = [];
    let at = 0;
    for (const { term, start, end } of terms(text)) {
      if (!looked.has(term) || end <= at) {
        continue;
      }
      const from = Math.max(at, start);
      const last = pieces.at(-1);
      if (last?.[1] && from === at) {
        last[0] += text.slice(from, end);
      } else {
        pieces.push([text.slice(at, from), false], [text.slice(from, end), true]);
      }
      at = end;
    }
    return [...pieces, [text.slice(at), false]].filter(piece => piece[0]);
  };

  // The part of a text around the first word found, cut between words where it has spaces.
  const extract = (text, looked) => {
    const first = terms(text)[Symbol.iterator]();
    let place = 0;
    for (const { term, start } of first) {
      if (looked.has(term)) {
        place = start;
        break;
      }
    }
    let from = place < EXTRACT * 0.7 ? 0 : place - EXTRACT / 4;
    let to = Math.min(text.length, from + EXTRACT);
    if (from > 0) {
      const space = text.indexOf(' ', from);
      from = space >= 0 && space < place ? space + 1 : from;
    }
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      to = space > to - 30 ? space : to;
    }
    // Never within a character of two code units.
    const inside = at => /[\udc00-\udfff]/.test(text.charAt(at));
    const words = text.slice(inside(from) ? from + 1 : from, inside(to) ? to + 1 : to);
    return marked(`${from > 0 ? '…\u00a0' : ''}${words}${to < text.length ? '\u00a0…' : ''}`, looked);
  };

  const shown = result => {
    const document = documents[result.id];
    const looked = new Set(Object.keys(result.match));
    const hits = field => Object.values(result.match).filter(all => all.includes(field)).length;
    const passage = ['summary', 'text', 'quotes']
      .reduce((best, field) => hits(field) > hits(best) ? field : best);
    const found = names => (names ?? []).map(name => marked(name, looked))
      .filter(pieces => pieces.some(piece => piece[1]));
    return {
      at: document.at,
      kind: document.label,
      date: document.date,
      lang: document.lang,
      title: marked(document.title, looked),
      foreign: document.kind === 'source',
      names: found(document.names),
      native: found(document.native),
      extract: extract(document[passage] ?? document.text ?? '', looked),
      quoted: passage === 'quotes',
    };
  };

  /** The best `limit` documents for a query: first those that bear it as their title or name. */
  const search = ({ query, kind, limit }) => {
    const name = key(query);
    const { every, found } = matches(query, kind);
    const rank = ({ id }) => {
      const place = documents[id].keys.indexOf(name);
      return place === 0 ? 2 : Math.sign(place + 1);
    };
    const ranks = new Map(found.map(result => [result.id, rank(result)]));
    found.sort((a, b) => ranks.get(b.id) - ranks.get(a.id) || b.score - a.score || a.id - b.id);
    return { every, total: found.length, results: found.slice(0, limit).map(shown) };
  };

  return { add, ready, search };
})();

// In a worker: it says when everything is loaded; then every message is a question and its number.
if (typeof importScripts === 'function') {
  const parts = Number(new URLSearchParams(location.search).get('parts'));
  importScripts(...Array.from({ length: parts }, (_, i) => `../search/${i + 1}.js`));
  onmessage = ({ data }) => postMessage({ number: data.number, ...regesta.search(data) });
  regesta.ready().then(() => postMessage('ready'));
}
