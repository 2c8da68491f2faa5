// SPDX-License-Identifier: GPL-3.0-or-later
// A book's own sheet, lines of books in lists, and how one rates.

const kStar = 'M12 3.2l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L12 17l-5.4 2.9 1.1-6.1L3.2 9.6l6.1-.8z';
const kSvg = 'http://www.w3.org/2000/svg';

function madeStar() {
  const svg = document.createElementNS(kSvg, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(kSvg, 'path');
  path.setAttribute('d', kStar);
  svg.append(path);
  return svg;
}

// What somebody may give: the values that occur, where they are few.
const kValues = (() => {
  const {values} = given.readers;
  if (values.length <= 20) return values;
  const [low, high] = given.books.scale;
  return Array.from({length: 11}, (unused, i) => low + (high - low) * i / 10);
})();
const kByStars = kValues.length <= 5 && kValues.every((value, i) => value === i + 1);
const kPlaces = kValues.some((value) => value % 1 !== 0) ? (kValues.some((value) => (value * 10) % 1 !== 0) ? 2 : 1) : 0;

function ratingText(rating) {
  return `${numberText(rating, kPlaces, kPlaces)}\u00a0\u2605`;
}

// What the model expects: a rating held within the scale, or a figure whose order alone means something.
function scoreText(score) {
  if (!given.model.ratings) return numberText(score, 3, 3);
  const [low, high] = given.books.scale;
  return `${numberText(Math.min(high, Math.max(low, score)), 2, 2)}\u00a0\u2605`;
}

let coversShown = false;

function coverOf(book) {
  const {covers} = given;
  if (!coversShown || !covers || covers.frame[book] < 0) return [];
  const [head, tail] = covers.frames[covers.frame[book]];
  let address = head + covers.rest[book] + tail;
  if (location.protocol === 'https:') address = address.replace(/^http:/, 'https:');
  const image = made('img', 'cover');
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
  image.alt = '';
  image.src = address;
  image.addEventListener('error', () => { image.style.visibility = 'hidden'; });
  return [image];
}

function nameParts(book, badge = '') {
  const title = made('span', 'title', titleOf(book));
  title.dir = 'auto';
  if (badge) title.append(made('span', 'badge', badge));
  const by = made('span', 'soft', byline(book));
  by.dir = 'auto';
  return [title, by];
}

// A line of a list that opens the book's sheet.
function bookLine(book, figure, badge = '') {
  const line = made('li');
  line.dataset.book = given.books.ids[book];
  const button = madeButton('open', null, () => openCard(book));
  button.append(...nameParts(book, badge));
  line.append(button);
  if (figure) line.append(made('span', 'figure', figure));
  return line;
}

// The control by which a book is rated; it shows what is given.
function rateControl(book) {
  const rated = own.get(book);
  const give = (control, rating) => rate(book, rating, control.closest('#card, #own, #known').id);
  if (given.books.onlyTaken) {
    const button = madeButton('', say('I have read it'), () => give(button, rated === undefined ? kValues[0] : null));
    button.setAttribute('aria-pressed', String(rated !== undefined));
    button.dataset.rates = given.books.ids[book];
    return button;
  }
  const box = made('fieldset');
  box.dataset.rates = given.books.ids[book];
  const legend = made('legend', '', say('My rating'));
  legend.append(made('span', 'unseen', ` \u2013 ${titleOf(book)}`));
  box.append(legend);
  if (!kByStars) {
    const row = made('div', 'chosen');
    const select = made('select');
    select.setAttribute('aria-label', say('My rating'));
    select.append(new Option(say('not rated'), ''));
    for (const value of kValues) select.append(new Option(ratingText(value), String(value)));
    select.value = rated === undefined ? '' : String(rated);
    select.addEventListener('change', () => give(select, select.value === '' ? null : Number(select.value)));
    row.append(select);
    box.append(row);
    return box;
  }
  const row = made('div', 'stars');
  const name = `rate-${++rateControl.made}`;
  const labels = kValues.map((value) => {
    const label = made('label', rated !== undefined && value <= rated ? 'on' : '');
    const input = made('input');
    input.type = 'radio';
    input.name = name;
    input.value = String(value);
    input.checked = value === rated;
    input.setAttribute('aria-label', say('%1 of %2 stars', numberText(value), numberText(kValues.length)));
    input.addEventListener('change', () => give(input, value));
    label.append(input, madeStar());
    return label;
  });
  row.append(...labels);
  if (rated !== undefined) row.append(madeButton('', say('Remove'), () => give(row, null)));
  box.append(row);
  return box;
}
rateControl.made = 0;

const card = byId('card');
const cardTrail = [];

function factLines(book) {
  const lines = [];
  const count = given.books.counts[book];
  const mean = given.books.means[book];
  if (count === 0) lines.push(say('No ratings'));
  else if (mean === null) lines.push(say('Readers who took it: %1', numberText(count)));
  else if (count === 1) lines.push(say('Rated once, with %1', ratingText(mean)));
  else lines.push(say('%1 on average (ratings: %2)', `${numberText(mean, 2, 2)}\u00a0\u2605`, numberText(count)));
  const theirs = view.mode === 'reader' && ratingsOf(view.reader).find((one) => one.book === book);
  const name = given.readers.ids[view.reader];
  if (theirs && !given.books.onlyTaken) lines.push(say('Reader %1 rated it %2', name, ratingText(theirs.rating)));
  else if (theirs) lines.push(say('Reader %1 has read it', name));
  if (view.scores && books.flags[book] & kLearned) {
    const score = scoreText(view.scores[book]);
    lines.push(view.mode === 'own' ? say('Expected of you: %1', score) : say('Expected of reader %1: %2', name, score));
  }
  return lines;
}

function fillCard(book) {
  const sheet = made('div', 'card');
  const bar = made('div', 'bar');
  const close = madeButton('', '\u2715', () => card.close());
  close.setAttribute('aria-label', say('Close'));
  const back = madeButton('', '\u2190', () => {
    cardTrail.pop();
    fillCard(cardTrail.at(-1));
  });
  back.setAttribute('aria-label', say('Back to the book before'));
  back.hidden = cardTrail.length < 2;
  const title = made('h2', '', titleOf(book));
  title.id = 'cardTitle';
  title.tabIndex = -1;
  title.dir = 'auto';
  bar.append(back, title, close);
  const by = made('p', 'soft', byline(book));
  by.dir = 'auto';
  const facts = made('div', 'facts');
  const said = made('div');
  said.append(by, ...factLines(book).map((line) => made('p', '', line)));
  facts.append(...coverOf(book), said);
  const rating = made('div', 'rate');
  rating.append(rateControl(book));
  sheet.append(bar, facts, rating);
  if (hasNearest) {
    sheet.append(made('h3', '', say('Nearest books')));
    const near = nearestTo(book);
    if (near.length === 0) {
      sheet.append(made('p', 'soft', say('Nobody rated it in the training part, so the model knows nothing about it.')));
    } else {
      const how = {cosine: say('cosine distance'), euclidean: say('Euclidean distance'),
        dot: say('dot product, where larger is nearer')}[given.model.metric];
      sheet.append(made('p', 'soft', say('In the model’s own space, by %1.', how)));
      const list = made('ol', 'lines');
      list.id = 'nearest';
      list.append(...near.map((one) => {
        const line = bookLine(one.book, numberText(one.distance, 3, 3));
        line.lastChild.classList.add('soft');
        return line;
      }));
      sheet.append(list);
    }
  }
  card.replaceChildren(sheet);
  card.dataset.book = given.books.ids[book];
  card.scrollTop = 0;
  title.focus();
  lookAt(book);
}

function openCard(book) {
  if (!card.open) {
    cardTrail.length = 0;
    card.showModal();
  }
  if (cardTrail.at(-1) !== book) cardTrail.push(book);
  fillCard(book);
}

card.addEventListener('close', () => lookAt(-1));
// A press beside the sheet closes it.
card.addEventListener('click', (event) => { if (event.target === card) card.close(); });
