// Draws the items with vis-timeline.
const [text, done] = arguments;
const padded = (number, digits) => String(number).padStart(digits, '0');
const day = date => date === undefined ? '' : [
  (date.getFullYear() < 0 ? '-' : '') + padded(Math.abs(date.getFullYear()), 4),
  padded(date.getMonth() + 1, 2),
  padded(date.getDate(), 2),
].join('-') + (date.getHours() === 0 ? '' : ' at ' + date.getHours());

const place = document.createElement('div');
document.body.replaceChildren(place);
const items = new vis.DataSet(JSON.parse(text));
const timeline = new vis.Timeline(place, items, { zoomMax: 1e16 });
timeline.fit({ animation: false });
timeline.redraw();
done({
  title: '',
  description: '',
  errors: [],
  entries: items.map(item => {
    const { data, dom } = timeline.itemSet.items[item.id];
    return {
      id: item.id,
      title: dom?.content.textContent ?? 'not drawn',
      start: day(data.start),
      end: day(data.end),
      groups: item.group ? [item.group] : [],
      more: [item.className, item.title, item.edtf, item.url ?? ''],
      misread: [...dom?.content.children ?? []].map(child => child.tagName),
    };
  }),
});
