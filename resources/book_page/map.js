// SPDX-License-Identifier: GPL-3.0-or-later
// The map as a picture: all books, those to read next, those rated and the one that is looked at.

const kNoPlace = 0xffff;
const kMargin = 16;
const map = {canvas: byId('map'), size: 0, height: 0, looked: -1, hovered: -1, x: null, y: null};

function hasPlace(book) {
  return (books.places[book] & 0xffff) !== kNoPlace;
}

function placeAll() {
  map.x = new Float32Array(books.count);
  map.y = new Float32Array(books.count);
  const scale = (map.size - 2 * kMargin) / 0xfffe;
  for (let book = 0; book < books.count; ++book) {
    map.x[book] = kMargin + (books.places[book] & 0xffff) * scale;
    map.y[book] = map.height / 2 + (0x7fff - (books.places[book] >>> 16)) * scale;
  }
}

function paintMap() {
  if (!books.places || map.size === 0) return;
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(map.size * ratio), Math.round(map.height * ratio)];
  if (map.canvas.width !== wide || map.canvas.height !== high) {
    map.canvas.width = wide;
    map.canvas.height = high;
  }
  const context = map.canvas.getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const [dot, next, mine, ink, sheet] = ['--dot', '--accent', '--mine', '--ink', '--sheet']
      .map((name) => style.getPropertyValue(name).trim());
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, map.size, map.height);
  const radius = Math.max(0.7, Math.min(2.5, 2.5 * Math.sqrt(1000 / Math.max(books.count, 1))));
  const disc = (book, size, color, ring) => {
    if (!hasPlace(book)) return;
    context.beginPath();
    context.arc(map.x[book], map.y[book], size, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    if (!ring) return;
    context.lineWidth = 1.5;
    context.strokeStyle = ring;
    context.stroke();
  };
  context.globalAlpha = 0.75;
  for (let book = 0; book < books.count; ++book) disc(book, radius, dot, null);
  context.globalAlpha = 1;
  for (const {book} of view.rated) disc(book, 3.5, mine, sheet);
  for (const {book} of view.list ?? []) disc(book, 5, next, sheet);
  for (const book of [map.hovered, map.looked])
    if (book >= 0) disc(book, 6, ink, sheet);
}

let mapAsked = false;

function repaintMap() {
  if (mapAsked) return;
  mapAsked = true;
  requestAnimationFrame(() => {
    mapAsked = false;
    paintMap();
  });
}

function lookAt(book) {
  map.looked = book;
  repaintMap();
}

// The book nearest to a place on the picture, those that stand out first; -1 where none is within reach.
function bookUnder(event) {
  const box = map.canvas.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const reach = event.pointerType === 'touch' ? 22 : 10;
  let best = -1;
  let least = reach * reach;
  const consider = (book, lead) => {
    if (!hasPlace(book)) return;
    const far = (map.x[book] - x) ** 2 + (map.y[book] - y) ** 2 - lead;
    if (far < least) {
      least = far;
      best = book;
    }
  };
  for (let book = 0; book < books.count; ++book) consider(book, 0);
  for (const {book} of [...view.rated, ...view.list ?? []]) consider(book, 36);
  return best;
}

function hoverOver(book) {
  if (map.hovered === book) return;
  map.hovered = book;
  const tip = byId('tip');
  tip.hidden = book < 0;
  if (book >= 0) {
    tip.textContent = titleOf(book);
    const left = Math.max(4, Math.min(map.x[book] - tip.offsetWidth / 2, map.size - tip.offsetWidth - 4));
    const above = map.y[book] - tip.offsetHeight - 10;
    tip.style.transform = `translate(${left}px, ${above < 4 ? map.y[book] + 12 : above}px)`;
  }
  repaintMap();
}

function startMap() {
  if (!books.places) return;
  byId('mapSection').hidden = false;
  map.canvas.setAttribute('aria-label', say('Map of the books (%1), those to read next and those rated marked. The lists hold the same books.', numberText(books.count)));
  // As high as the map is, so that a flat one leaves no empty paper.
  let [low, high] = [0xffff, 0];
  for (let book = 0; book < books.count; ++book) {
    if (!hasPlace(book)) continue;
    low = Math.min(low, books.places[book] >>> 16);
    high = Math.max(high, books.places[book] >>> 16);
  }
  map.canvas.parentElement.style.aspectRatio = String(1 / Math.min(1, Math.max(0.45, (high - low) / 0xfffe + 0.06)));
  new ResizeObserver(() => {
    map.size = map.canvas.clientWidth;
    map.height = map.canvas.clientHeight;
    placeAll();
    paintMap();
  }).observe(map.canvas);
  map.canvas.addEventListener('pointermove', (event) => hoverOver(event.pointerType === 'touch' ? -1 : bookUnder(event)));
  map.canvas.addEventListener('pointerleave', () => hoverOver(-1));
  map.canvas.addEventListener('click', (event) => {
    const book = bookUnder(event);
    if (book >= 0) openCard(book);
  });
}
