// SPDX-License-Identifier: GPL-3.0-or-later
// What lies above the points: lines to the nearest books, rings, titles, the card under the pointer.

const overlay = byId('overlay');

function ring(context, book, radius, width, color) {
  context.beginPath();
  context.arc(screenX[book], screenY[book], radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}

const kFont = 'system-ui, "Segoe UI", "DejaVu Sans", sans-serif';

function overlaps(box, taken) {
  return taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
}

function isOnScreen(book) {
  return screenX[book] >= 0 && screenY[book] >= 0 && screenX[book] < camera.width && screenY[book] < camera.height;
}

function writeText(context, text, x, y, ink, ground) {
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

// Titles in the order given, at most so many; one that would lie on another or on what is taken is left out.
function writeTitles(context, list, ink, ground, taken = [], most = Infinity, lines = []) {
  context.font = '13px ' + kFont;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  let written = 0;
  for (const book of list) {
    if (written >= most)
      return;
    const title = titleOf(book);
    const text = title.length > 42 ? title.slice(0, 40) + '\u2026' : title;
    const width = context.measureText(text).width;
    const left = screenX[book] + 10 + width < camera.width
        ? screenX[book] + 10 : Math.max(4, screenX[book] - 10 - width);
    const box = [left, screenY[book] - 9, left + width, screenY[book] + 9];
    if (overlaps(box, taken) || lines.some((line) => lineMeets(line, box)))
      continue;
    taken.push(box);
    ++written;
    writeText(context, text, left, screenY[book], ink, ground);
  }
}

function paintOverlay() {
  const ratio = window.devicePixelRatio || 1;
  const width = Math.max(1, Math.round(camera.width * ratio));
  const height = Math.max(1, Math.round(camera.height * ratio));
  if (overlay.width !== width || overlay.height !== height) {
    overlay.width = width;
    overlay.height = height;
  }
  const context = overlay.getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const [ink, ground, accent, soft] =
      ['--ink', '--canvas', '--accent', '--soft'].map((name) => style.getPropertyValue(name).trim());
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, camera.width, camera.height);
  const radius = pointRadius();
  if (view.selected >= 0) {
    const nearest = nearestOf(view.selected);
    context.lineWidth = 1;
    context.strokeStyle = accent;
    context.globalAlpha = 0.6;
    context.beginPath();
    for (const book of nearest) {
      context.moveTo(screenX[view.selected], screenY[view.selected]);
      context.lineTo(screenX[book], screenY[book]);
    }
    context.stroke();
    context.globalAlpha = 1;
    for (const book of nearest) ring(context, book, radius + 2, 1, accent);
    ring(context, view.selected, radius + 4, 2.5, accent);
    writeTitles(context, [view.selected, ...nearest], ink, ground);
  } else if (view.matches && view.hits.length > 0) {
    const few = view.hits.slice(0, 200);
    for (const book of few) ring(context, book, radius + 2, 1, accent);
    writeTitles(context, few.slice(0, 12), ink, ground);
  } else if (!view.matches) { // what the map is of, where there is room
    const names = shownNames();
    writeNames(context, names, ground);
    writeTitles(context, wellKnown().filter((book) => inFocus[book] && isOnScreen(book)), soft, ground,
                names.map((name) => name.box), camera.width * camera.height / (names.length > 0 ? 120000 : 40000),
                names.filter((name) => name.leader).map((name) => name.leader));
  }
  if (view.hovered >= 0)
    ring(context, view.hovered, radius + 3, 1.5, ink);
}

function showCard() {
  const card = byId('card');
  card.hidden = view.hovered < 0;
  if (card.hidden)
    return;
  const book = view.hovered;
  card.textContent = '';
  card.append(made('strong', '', titleOf(book)), made('div', 'soft', yearAndAuthors(book)),
              made('div', '', ratingLine(book)));
  const by = column();
  if (by && valueText(by, book) !== '')
    card.append(made('div', '', by.name + ': ' + valueText(by, book)));
  const left = screenX[book] + 14 + card.offsetWidth < camera.width
      ? screenX[book] + 14 : Math.max(0, screenX[book] - 14 - card.offsetWidth);
  const top = Math.max(0, Math.min(screenY[book] + 14, camera.height - card.offsetHeight));
  card.style.transform = `translate(${left}px, ${top}px)`;
}
