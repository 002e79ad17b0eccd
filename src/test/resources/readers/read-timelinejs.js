// Has TimelineJS load the file by its address, as its users do, and draw it.
const [, done] = arguments;
const place = document.createElement('div');
place.id = 'timeline';
place.style.height = '600px';
document.body.replaceChildren(place);

const padded = (number, digits) => String(number).padStart(digits, '0');
const day = date => date === undefined ? '' : [
  (date.data.year < 0 ? '-' : '') + padded(Math.abs(date.data.year), 4),
  ...[date.data.month, date.data.day].filter(part => part) // of a spreadsheet, 0 is none
    .map(part => padded(part, 2)),
].join('-');
const parsed = html => new DOMParser().parseFromString(html, 'text/html').body;
const words = html => parsed(html).textContent;

const timeline = new TL.Timeline('timeline', location.href, { font: null });
const look = () => {
  const { config } = timeline;
  if (!config || !timeline.ready && config.isValid()) {
    setTimeout(look, 50);
    return;
  }
  // The library has read names of groups as HTML once, and does so again to show them.
  const drawn = place.querySelectorAll('.tl-timemarker').length;
  const asked = config.events.length;
  done({
    title: words(config.title.text.headline),
    description: words(config.title.text.text),
    errors: [
      ...config.getErrors().map(String),
      ...drawn === asked ? [] : [`${drawn} of ${asked} are drawn`],
    ],
    entries: config.events.map(event => {
      const text = parsed(event.text.text);
      return {
        id: event.unique_id,
        title: words(event.text.headline),
        start: day(event.start_date),
        end: day(event.end_date),
        groups: event.group ? [words(event.group)] : [],
        more: [event.status, words(event.display_date ?? ''), event.edtf ?? '', text.textContent,
          ...[...text.querySelectorAll('a')].map(link => link.getAttribute('href'))],
        misread: [...text.querySelectorAll(':not(p, br, a)')].map(element => element.tagName),
      };
    }),
  });
};
look();
