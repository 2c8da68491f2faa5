// SPDX-License-Identifier: GPL-3.0-or-later
// The column beside the map: hits, the selected book with its nearest ones, the legend.

const kHitsListed = 50;

function swatch(color, shape) {
  const dot = made('span', ['swatch', 'swatch triangle', 'swatch square'][shape]);
  dot.style.background = css(color);
  return dot;
}

function bookLine(book, figure) {
  const line = made('li');
  const button = made('button');
  button.type = 'button';
  const name = made('span', 'name', titleOf(book));
  name.append(made('div', 'soft', yearAndAuthors(book)));
  const by = column();
  const dot = swatch(colorOf(book, by, by && by.ends, view.dark),
                     by && by.kind === 'categories' ? categoryShape(by.category[book]) : 0);
  button.append(dot, name, made('span', 'figure', figure));
  button.addEventListener('click', () => choose(book));
  button.addEventListener('mouseenter', () => hover(book));
  button.addEventListener('mouseleave', () => hover(-1));
  button.addEventListener('focus', () => hover(book));
  button.addEventListener('blur', () => hover(-1));
  line.append(button);
  return line;
}

function showHits() {
  const list = byId('hits');
  byId('found').hidden = !view.matches;
  list.textContent = '';
  list.append(...view.hits.slice(0, kHitsListed).map((book) => bookLine(book, '')));
  if (view.hits.length > kHitsListed)
    list.append(made('li', 'soft', filled(words.more, formatted(view.hits.length - kHitsListed))));
}

function showState() {
  let text = words.hint;
  if (view.matches) {
    text = filled(words.matches, formatted(view.hits.length), formatted(books.count));
  } else if (view.selected >= 0) {
    text = filled(words.selected, titleOf(view.selected));
  } else if (view.hiddenCategories.size > 0 || view.range) {
    const shown = inFocus.reduce((sum, one) => sum + one, 0);
    text = filled(words.shown, formatted(shown), formatted(books.count));
  }
  const state = byId('state');
  if (state.textContent !== text)
    state.textContent = text;
  state.classList.toggle('unseen', !view.matches && view.selected >= 0); // its own heading says it
}

function showBook() {
  const box = byId('book');
  const book = view.selected;
  box.hidden = book < 0;
  box.textContent = '';
  if (box.hidden)
    return;
  const head = made('div', 'head');
  const close = made('button', '', '\u2715');
  close.type = 'button';
  close.title = words.clear;
  close.setAttribute('aria-label', words.clear);
  close.addEventListener('click', () => choose(-1));
  head.append(made('h2', '', titleOf(book)), close);
  box.append(head, made('div', 'soft', yearAndAuthors(book)), made('div', '', ratingLine(book)));
  for (const by of given.columns) {
    if (!by.known && valueText(by, book) !== '')
      box.append(made('div', 'soft', by.name + ': ' + valueText(by, book)));
  }
  if (given.kept && given.kept[book] !== null)
    box.append(made('p', '', filled(words.kept, formatted(100 * given.kept[book]))));
  if (books.nearestCount === 0)
    return;
  box.append(made('h3', '', words.nearest),
             made('p', 'soft', filled(words.nearestBy, words[given.metric], formatted(books.nearestCount))));
  const list = made('ol', 'books');
  nearestOf(book).forEach((near, rank) =>
      list.append(bookLine(near, formatted(books.distance[book * books.nearestCount + rank], 3,
                                         {minimumFractionDigits: 3}))));
  box.append(list);
}

function categoryLine(by, category, count) {
  const line = made('li');
  const button = made('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', String(!view.hiddenCategories.has(category)));
  button.append(swatch(categoryColor(category, view.dark), categoryShape(category)),
                made('span', 'name', categoryName(by, category)), made('span', 'figure', formatted(count)));
  button.addEventListener('click', () => {
    if (!view.hiddenCategories.delete(category))
      view.hiddenCategories.add(category);
    button.setAttribute('aria-pressed', String(!view.hiddenCategories.has(category)));
    filterChanged();
  });
  line.append(button);
  return line;
}

function showCategories(box, by) {
  const counts = new Map();
  for (const category of by.category) counts.set(category, (counts.get(category) || 0) + 1);
  const list = made('ul', 'books classes');
  for (let i = 0; i < by.names.length; ++i) list.append(categoryLine(by, i, counts.get(i) || 0));
  for (const rest of [kOther, kUnknown])
    if (counts.has(rest))
      list.append(categoryLine(by, rest, counts.get(rest)));
  box.append(list);
}

function showRamp(box, by) {
  const bar = made('div', 'ramp');
  const stops = Array.from({length: 17}, (unused, i) => css(rampColor(i / 16, view.dark)));
  bar.style.background = `linear-gradient(to right, ${stops.join(', ')})`;
  const {low, high, least, greatest} = by.ends;
  const ends = made('div', 'ends');
  ends.append(made('span', '', (least < low ? '\u2264 ' : '') + numberText(by, low)),
              made('span', '', (greatest > high ? '\u2265 ' : '') + numberText(by, high)));
  box.append(bar, ends);
  const range = view.range || [least, greatest];
  // Along the ramp where it is logarithmic, so that both ends of the slider are as fine.
  const at = (value) => (by.logarithmic ? Math.log(Math.max(value, 1)) : value);
  const sliders = [words.from, words.to].map((word, end) => {
    const label = made('label');
    const text = made('span', 'soft', word + ' ' + numberText(by, range[end]));
    const slider = made('input');
    slider.type = 'range';
    slider.step = 'any';
    slider.min = at(least);
    slider.max = at(greatest);
    slider.value = at(range[end]);
    slider.addEventListener('input', () => {
      const own = [least, greatest][end];
      const value = Number(slider.value);
      const outermost = value === Number(end === 0 ? slider.min : slider.max);
      range[end] = outermost ? own : by.logarithmic ? Math.exp(value) : value;
      text.textContent = word + ' ' + numberText(by, range[end]);
      view.range = range[0] <= least && range[1] >= greatest ? null : range;
      filterChanged();
    });
    label.append(text, slider);
    return label;
  });
  box.append(...sliders);
}

function showLegend() {
  const box = byId('legend');
  const by = column();
  box.textContent = '';
  if (!by)
    return;
  box.append(made('h2', '', by.name));
  if (by.kind === 'categories')
    showCategories(box, by);
  else
    showRamp(box, by);
  const all = made('button', 'all', words.showAll);
  all.type = 'button';
  all.addEventListener('click', () => {
    view.hiddenCategories.clear();
    view.range = null;
    showLegend();
    filterChanged();
  });
  box.append(all);
}
