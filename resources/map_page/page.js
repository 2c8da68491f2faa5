// SPDX-License-Identifier: GPL-3.0-or-later
// Ties the parts together: what changed is painted once, at the next frame.

const waiting = {points: false, asked: false};

function paint() {
  waiting.asked = false;
  if (waiting.points) {
    waiting.points = false;
    projectAll();
    paintPoints(colors, inFocus, view.dark ? 0x14171b : 0xfbfcfd);
  }
  paintOverlay();
  showCard();
}

function ask(points) {
  waiting.points = waiting.points || points;
  if (!waiting.asked) {
    waiting.asked = true;
    requestAnimationFrame(paint);
  }
}

function moved() {
  ask(true);
}

function hover(book) {
  if (view.hovered === book)
    return;
  view.hovered = book;
  ask(false);
}

function zoomMiddle(factor) {
  zoomAt(camera.width / 2, camera.height / 2, factor);
  moved();
}

function filterChanged() {
  refocus();
  showState();
  ask(true);
}

// The address holds the selected book, so the browser's own Back walks to the one before.
function choose(book) {
  const wanted = book >= 0 ? '#book' + book : '';
  if (wanted === '' && location.hash === '')
    return;
  location.hash = wanted;
}

function readAddress() {
  const named = /^#book(\d+)$/.exec(location.hash);
  view.selected = named && Number(named[1]) < books.count ? Number(named[1]) : -1;
  view.hovered = -1;
  refocus();
  showBook();
  showState();
  ask(true);
}

function searchFor(text) {
  search(text);
  if (view.matches && view.selected >= 0)
    choose(-1);
  refocus();
  showHits();
  showState();
  ask(true);
}

function setDark(dark) {
  view.dark = dark;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', String(dark));
  recolor();
  showLegend();
  showBook();
  showHits();
  ask(true);
}

function setColumn(number) {
  view.column = number;
  view.hiddenCategories.clear();
  view.range = null;
  recolor();
  refocus();
  showLegend();
  showBook();
  showHits();
  showState();
  ask(true);
}

function resize() {
  const stage = byId('stage');
  const fresh = camera.width <= 1;
  const before = Math.min(camera.width, camera.height);
  camera.width = Math.max(2, stage.clientWidth);
  camera.height = Math.max(2, stage.clientHeight);
  if (fresh) {
    fitMap();
  } else {
    const by = Math.min(camera.width, camera.height) / before;
    camera.scale *= by;
    camera.panX *= by;
    camera.panY *= by;
  }
  ask(true);
}

function writeWords() {
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-tip]')) {
    element.title = words[element.dataset.tip];
    element.setAttribute('aria-label', words[element.dataset.tip]);
  }
  byId('search').placeholder = words.search;
  byId('note').textContent = given.note;
  byId('keys').textContent = books.dims === 3 ? words.keys3d : words.keys2d;
  overlay.setAttribute('aria-label', filled(words.map, formatted(books.count)));
  const choice = byId('column');
  given.columns.forEach((by, i) => choice.append(new Option(by.name, String(i))));
  choice.append(new Option(words.none, '-1'));
  choice.value = String(view.column);
}

function start() {
  writeWords();
  measureMap();
  const night = window.matchMedia('(prefers-color-scheme: dark)');
  let chosen = false;
  setDark(night.matches);
  night.addEventListener('change', () => chosen || setDark(night.matches));
  byId('theme').addEventListener('click', () => {
    chosen = true;
    setDark(!view.dark);
  });
  byId('fit').addEventListener('click', () => {
    fitMap();
    moved();
  });
  byId('closer').addEventListener('click', () => zoomMiddle(1.25));
  byId('farther').addEventListener('click', () => zoomMiddle(0.8));
  byId('column').addEventListener('change', (event) => setColumn(Number(event.target.value)));
  byId('search').addEventListener('input', (event) => searchFor(event.target.value));
  window.addEventListener('hashchange', readAddress);
  new ResizeObserver(resize).observe(byId('stage'));
  resize();
  readAddress();
}

start();
