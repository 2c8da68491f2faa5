// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, wheel and keys on the map.

const kReach = 12;
const kClickSlack = 4;
const pointers = new Map();
let travelled = 0;

function placeOf(event) {
  const box = overlay.getBoundingClientRect();
  return {x: event.clientX - box.left, y: event.clientY - box.top};
}

function drag(dx, dy, pan) {
  if (books.dims === 3 && !pan) {
    turnBy(dy * 0.008, dx * 0.008);
  } else {
    camera.panX += dx;
    camera.panY += dy;
  }
  moved();
}

overlay.addEventListener('pointerdown', (event) => {
  try {
    overlay.setPointerCapture(event.pointerId);
  } catch (error) {
    // Made by a script or an assistive tool: no such pointer is down.
  }
  if (pointers.size === 0)
    travelled = 0;
  pointers.set(event.pointerId, placeOf(event));
});

overlay.addEventListener('pointermove', (event) => {
  const now = placeOf(event);
  const before = pointers.get(event.pointerId);
  if (!before) {
    hover(bookAt(now.x, now.y, kReach, inFocus));
    return;
  }
  const [dx, dy] = [now.x - before.x, now.y - before.y];
  travelled += Math.abs(dx) + Math.abs(dy);
  if (pointers.size === 2) {
    const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
    const gap = (one) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    zoomAt(other.x, other.y, gap(now) / gap(before));
    moved();
  } else if (travelled > kClickSlack) {
    drag(dx, dy, event.shiftKey || (event.buttons & 6) !== 0);
  }
  pointers.set(event.pointerId, now);
});

let lifted = -Infinity; // when a pointer last was

function lift(event) {
  lifted = event.timeStamp;
  const was = pointers.delete(event.pointerId);
  if (event.type === 'pointerup' && was && pointers.size === 0 && travelled <= kClickSlack && event.button === 0) {
    const now = placeOf(event);
    choose(bookAt(now.x, now.y, kReach, inFocus));
  }
}
overlay.addEventListener('pointerup', lift);
overlay.addEventListener('pointercancel', lift);
// Of scripts and assistive tools, which press without a pointer: where they say, or in the middle.
overlay.addEventListener('click', (event) => {
  if (event.detail > 0 && event.timeStamp - lifted < 500) // the pointer's own, which has done its work
    return;
  const {x, y} = placeOf(event);
  const inside = x >= 0 && y >= 0 && x < camera.width && y < camera.height && (event.clientX > 0 || event.clientY > 0);
  choose(inside ? bookAt(x, y, kReach, inFocus) : bookAt(camera.width / 2, camera.height / 2, Infinity, inFocus));
});
overlay.addEventListener('pointerleave', () => hover(-1));
overlay.addEventListener('contextmenu', (event) => event.preventDefault());
overlay.addEventListener('wheel', (event) => {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 30 : event.deltaMode === 2 ? 300 : 1;
  const {x, y} = placeOf(event);
  zoomAt(x, y, Math.exp(-Math.max(-400, Math.min(400, event.deltaY * lines)) * 0.0016));
  moved();
}, {passive: false});
overlay.addEventListener('dblclick', () => {
  fitMap();
  moved();
});

overlay.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey)
    return;
  const steps = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  if (steps[event.key]) {
    const [dx, dy] = steps[event.key];
    const turns = books.dims === 3 && !event.shiftKey;
    drag(dx * (turns ? 12 : -40), dy * (turns ? 12 : -40), event.shiftKey);
  } else if (event.key === '+' || event.key === '=') {
    zoomMiddle(1.25);
  } else if (event.key === '-') {
    zoomMiddle(0.8);
  } else if (event.key === '0' || event.key === 'f') {
    fitMap();
    moved();
  } else if (event.key === 'Enter') {
    choose(bookAt(camera.width / 2, camera.height / 2, Infinity, inFocus));
  } else {
    return;
  }
  event.preventDefault();
});

byId('search').addEventListener('keydown', (event) => {
  if (event.isComposing)
    return;
  if (event.key === 'Enter' && view.hits.length > 0) {
    choose(view.hits[0]);
    event.preventDefault();
  } else if (event.key === 'ArrowDown' && view.hits.length > 0) {
    byId('hits').querySelector('button').focus();
    event.preventDefault();
  }
});

byId('hits').addEventListener('keydown', (event) => {
  const line = document.activeElement.closest('li');
  const next = event.key === 'ArrowDown' ? line.nextElementSibling
      : event.key === 'ArrowUp' ? line.previousElementSibling : undefined;
  if (next === undefined)
    return;
  const button = next && next.querySelector('button');
  (button || (event.key === 'ArrowUp' ? byId('search') : document.activeElement)).focus();
  event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    byId('search').focus();
  } else if (event.key === 'Escape') {
    if (document.activeElement === byId('search') && byId('search').value !== '') {
      byId('search').value = '';
      searchFor('');
      event.preventDefault();
    } else if (view.selected >= 0) {
      choose(-1);
    }
  }
});
