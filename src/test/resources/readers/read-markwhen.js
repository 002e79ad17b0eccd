// Gives the text to Markwhen's parser. Its library wants to be a module of CommonJS.
const [text, done] = arguments;
const day = iso => iso.split('T')[0];
const { header, events, parseMessages } = markwhen.parse(text);
done({
  title: header.title,
  description: header.description,
  errors: parseMessages.map(message => message.message),
  // Without the root, which is a group; there must be no other.
  entries: markwhen.toArray(events).slice(1).map(node => node.eventy).map(event => markwhen.isEvent(event)
    ? {
      id: '',
      title: event.firstLine.restTrimmed,
      start: day(event.dateRangeIso.fromDateTimeIso),
      end: day(event.dateRangeIso.toDateTimeIso),
      groups: event.tags,
      more: event.supplemental.map(block => block.raw ?? block.type),
      misread: [event.id, event.percent, event.completed, event.recurrence,
        ...Object.keys(event.properties), ...event.matchedListItems]
        .filter(found => found !== undefined).map(String),
    }
    : { id: '', title: event.title, start: '', end: '', groups: [], more: [], misread: ['group'] }),
});
