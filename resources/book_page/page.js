// SPDX-License-Identifier: GPL-3.0-or-later
// Ties the parts together: for whom, what they rated, what to read next.

// On a phone, where the list comes below, fewer.
const isNarrow = window.matchMedia('(max-width: 720px)').matches;
const kFirstRated = isNarrow ? 3 : 8;
const kSuggested = isNarrow ? 3 : 6;
const view = {
  mode: 'reader', // or 'own'
  reader: 0,
  rated: [],      // of whom it is for
  list: [],       // [{book, score}]; null: cannot be worked out here
  scores: null,   // of all books, where the model works here
  asked: 0,       // counts questions, so that a late answer is dropped
};

// One's own ratings, kept by the browser where it keeps anything.
const kKeptAs = `shelfspace ratings ${location.pathname}`;
const own = new Map();

function readOwn() {
  try {
    for (const [id, rating] of Object.entries(JSON.parse(localStorage.getItem(kKeptAs)) ?? {}))
      if (books.byId.has(id) && kValues.includes(rating)) own.set(books.byId.get(id), rating);
  } catch (error) { /* nothing is kept then */ }
}

function keepOwn() {
  try {
    localStorage.setItem(kKeptAs, JSON.stringify(Object.fromEntries([...own].map(([book, rating]) => [given.books.ids[book], rating]))));
  } catch (error) { /* nothing is kept then */ }
}

function ownRatings() {
  return [...own].map(([book, rating]) => ({book, rating, heldOut: false}));
}

function tell(text) {
  byId('status').textContent = text;
}

// The controls of a book are made anew when it is rated: the focus goes on to the new one where the old one was.
function focusControl(book, place) {
  const id = given.books.ids[book];
  for (const where of [place, 'own', 'known']) {
    const twin = [...document.querySelectorAll(`#${where} [data-rates]`)].find((one) => one.dataset.rates === id);
    if (!twin) continue;
    (twin.matches('button') ? twin : twin.querySelector('input:checked') ?? twin.querySelector('input, select')).focus();
    return;
  }
  byId('find').focus();
}

// rating null: takes it back. place: the id of what holds the control that was used.
function rate(book, rating, place = null) {
  if (rating === null) own.delete(book);
  else own.set(book, rating);
  keepOwn();
  showOwn();
  if (card.open) card.querySelector('.rate').replaceChildren(rateControl(book));
  if (place !== null) focusControl(book, place);
  if (view.mode === 'own') workOut();
}

function showRated(all) {
  const theirs = [...view.rated].sort((a, b) => b.rating - a.rating || a.book - b.book);
  const shown = all ? theirs : theirs.slice(0, kFirstRated);
  const name = given.readers.ids[view.reader];
  byId('ratedHead').textContent = given.books.onlyTaken ? say('Read by %1', name) : say('Rated by %1', name);
  byId('rated').replaceChildren(...shown.map((one) =>
      bookLine(one.book, given.books.onlyTaken ? '' : ratingText(one.rating), one.heldOut ? say('held out') : '')));
  const more = byId('allRated');
  more.hidden = shown.length === theirs.length;
  more.textContent = say('Show all %1', numberText(theirs.length));
}

function showOwn() {
  byId('tabOwn').textContent = own.size > 0 ? say('My ratings (%1)', numberText(own.size)) : say('My ratings');
  const rows = (list) => list.map((book) => {
    const line = bookLine(book, '');
    line.append(rateControl(book));
    return line;
  });
  byId('own').replaceChildren(...rows([...own.keys()].reverse()));
  byId('forget').hidden = own.size === 0;
  const popular = bestOf(given.books.counts, (book) => books.flags[book] & kLearned && !own.has(book), kSuggested);
  byId('known').replaceChildren(...rows(popular));
  byId('ownHint').textContent = newReader === null
      ? say('This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.')
      : given.books.onlyTaken || !onlyTakes ? say('Find books that you know in the field above, or begin here.')
      : say('This model asks which books you took, not how you liked them.');
}

function showList() {
  const list = byId('recommended');
  const heldOut = new Map(view.rated.filter((one) => one.heldOut).map((one) => [one.book, one.rating]));
  list.replaceChildren(...(view.list ?? []).map(({book, score}, rank) => {
    const line = made('li');
    line.dataset.book = given.books.ids[book];
    const names = made('span', 'names');
    names.append(...nameParts(book, heldOut.has(book) ? say('held out') : ''));
    const button = madeButton('open', null, () => openCard(book));
    button.append(made('span', 'rank', numberText(rank + 1)), ...coverOf(book), names,
                  made('span', given.model.ratings ? 'figure' : 'figure soft', scoreText(score)));
    line.append(button);
    return line;
  }));
}

function howText() {
  if (view.mode === 'own' && newReader === null) return '';
  if (view.mode === 'reader' && model && listed.has(view.reader))
    return say('All ratings of this reader were held out in training: the program took them as a new reader’s.');
  if (!model) return say('Lists of this model were made by the program: it cannot be worked out on a page.');
  return given.model.ratings
      ? say('Worked out here, by the model itself: the rating that it expects for each book.')
      : say('Worked out here, by the model itself. Only the order of its figures means something.');
}

function show({list, scores}) {
  view.list = list;
  view.scores = scores;
  showList();
  byId('how').textContent = howText();
  const isOwn = view.mode === 'own';
  const reader = isOwn ? '' : given.readers.ids[view.reader];
  if (list === null) tell('');
  else if (isOwn && own.size === 0) tell(say('Rate a book to see what comes next.'));
  else if (list.length === 0) tell(isOwn ? say('Nothing can be recommended to you.') : say('Nothing can be recommended to reader %1.', reader));
  else tell(isOwn ? say('Books for you: %1', numberText(list.length)) : say('Books for reader %1: %2', reader, numberText(list.length)));
  repaintMap();
}

function workOut() {
  const asked = ++view.asked;
  if (view.mode === 'reader') {
    view.rated = ratingsOf(view.reader);
    showRated(false);
    show(forReader(view.reader));
    return;
  }
  view.rated = ownRatings();
  if (own.size === 0 || newReader === null) {
    show({list: newReader === null ? null : [], scores: null});
    return;
  }
  tell(say('Working it out…'));
  setTimeout(() => {
    if (asked === view.asked) show(forRatings(ownRatings()));
  });
}

// The address says for whom, so that Back and links work.
function addressOf(mode, reader) {
  return mode === 'own' ? '#mine' : `#reader=${encodeURIComponent(given.readers.ids[reader])}`;
}

function readAddress() {
  let wanted = '';
  try {
    wanted = decodeURIComponent(location.hash);
  } catch (error) { /* a broken link */ }
  view.mode = wanted === '#mine' || readers.count === 0 ? 'own' : 'reader';
  const named = wanted.startsWith('#reader=') ? given.readers.ids.indexOf(wanted.slice('#reader='.length)) : -1;
  if (named >= 0) view.reader = named;
  for (const [tab, pane, mode] of [['tabReader', 'readerPane', 'reader'], ['tabOwn', 'ownPane', 'own']]) {
    const chosen = view.mode === mode;
    byId(tab).setAttribute('aria-selected', String(chosen));
    byId(tab).tabIndex = chosen ? 0 : -1;
    byId(pane).hidden = !chosen;
  }
  byId('reader').value = readers.count > 0 ? given.readers.ids[view.reader] : '';
  workOut();
}

function goTo(mode, reader = view.reader) {
  const address = addressOf(mode, reader);
  if (location.hash === address) readAddress();
  else location.hash = address;
}

function setDark(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', String(dark));
  repaintMap();
}

function startColors() {
  const night = window.matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try {
    chosen = localStorage.getItem('shelfspace colors');
  } catch (error) { /* follows the system then */ }
  setDark(chosen === null ? night.matches : chosen === 'dark');
  night.addEventListener('change', () => { if (chosen === null) setDark(night.matches); });
  byId('theme').addEventListener('click', () => {
    chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    setDark(chosen === 'dark');
    try {
      localStorage.setItem('shelfspace colors', chosen);
    } catch (error) { /* until the page is left */ }
  });
}

function startCovers() {
  const button = byId('covers');
  button.hidden = !given.covers;
  button.title = say('Covers come from the addresses in the catalogue: their servers then see that you look.');
  button.addEventListener('click', () => {
    coversShown = !coversShown;
    button.setAttribute('aria-pressed', String(coversShown));
    showList();
  });
}

function startTabs() {
  const tabs = [byId('tabReader'), byId('tabOwn')];
  tabs[0].disabled = readers.count === 0;
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => goTo(at === 0 ? 'reader' : 'own'));
    tab.addEventListener('keydown', (event) => {
      if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
      event.preventDefault();
      const other = tabs[event.key === 'Home' ? 0 : event.key === 'End' ? 1 : 1 - at];
      if (other.disabled) return;
      other.focus();
      other.click();
    });
  });
}

function startFields() {
  const most = 30;
  const someOf = (found) => ({options: found.slice(0, most), more: found.length - most});
  byId('find').placeholder = say('Find a book by title, author or id');
  offerChoices(byId('find'), byId('found'), {
    find: (text) => (searchKey(text).trim() === '' ? null : someOf(booksFound(text))),
    show: (book) => nameParts(book),
    choose: (book) => openCard(book),
    none: say('No book matches'),
  });
  offerChoices(byId('reader'), byId('readers'), {
    find: (text) => someOf(readersFound(text === given.readers.ids[view.reader] ? '' : text)),
    show: (reader) => {
      const count = ratingsOf(reader).length;
      return [made('span', '', given.readers.ids[reader]),
              made('span', 'soft', given.books.onlyTaken ? say('Books: %1', numberText(count)) : say('Ratings: %1', numberText(count)))];
    },
    choose: (reader) => goTo('reader', reader),
    none: say('No reader of this page matches'),
    onFocus: true,
  });
  byId('reader').addEventListener('focus', () => byId('reader').select());
  byId('reader').addEventListener('blur', () => { byId('reader').value = given.readers.ids[view.reader] ?? ''; });
  byId('another').addEventListener('click', () => {
    if (readers.count > 1)
      goTo('reader', (view.reader + 1 + Math.floor(Math.random() * (readers.count - 1))) % readers.count);
  });
  byId('allRated').addEventListener('click', () => {
    showRated(true);
    byId('rated').children[kFirstRated].querySelector('button').focus();
  });
  byId('forget').addEventListener('click', () => {
    own.clear();
    keepOwn();
    showOwn();
    workOut();
    byId('tabOwn').focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || card.open || /^(INPUT|SELECT)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    byId('find').focus();
  });
}

function start() {
  for (const element of document.querySelectorAll('[data-say]'))
    element.textContent = say(element.dataset.say);
  byId('theme').setAttribute('aria-label', say('Dark colors'));
  byId('theme').title = say('Dark colors');
  byId('about').textContent = [given.books.data, say('Books: %1', numberText(books.count)),
    say('Readers: %1', numberText(given.books.readerCount))].filter((part) => part !== '').join(' \u00b7 ');
  if (readers.count < given.books.readerCount)
    byId('readersHere').textContent = say('Readers on this page: %1 of %2', numberText(readers.count), numberText(given.books.readerCount));
  else
    byId('readersHere').hidden = true;
  readOwn();
  startColors();
  startCovers();
  startTabs();
  startFields();
  startMap();
  showOwn();
  window.addEventListener('hashchange', readAddress);
  readAddress();
}

start();
