// SPDX-License-Identifier: GPL-3.0-or-later
// From places on the map to places on the screen, in CSS pixels.

const camera = {
  width: 1,
  height: 1,
  scale: 1,
  panX: 0,
  panY: 0,
  turn: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  center: [0, 0, 0],
  radius: 1,
};
const screenX = new Float32Array(books.count);
const screenY = new Float32Array(books.count);
const depth = new Float32Array(books.dims === 3 ? books.count : 0); // 0 far .. 1 near

function measureMap() {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < books.place.length; ++i) {
    const axis = i % books.dims;
    low[axis] = Math.min(low[axis], books.place[i]);
    high[axis] = Math.max(high[axis], books.place[i]);
  }
  for (let axis = 0; axis < books.dims && books.count > 0; ++axis)
    camera.center[axis] = (low[axis] + high[axis]) / 2;
  camera.span = low.map((value, axis) => (axis < books.dims && books.count > 0 ? high[axis] - value : 0));
  let square = 0;
  for (let i = 0; i < books.place.length; i += books.dims) {
    let own = 0;
    for (let axis = 0; axis < books.dims; ++axis) own += (books.place[i + axis] - camera.center[axis]) ** 2;
    square = Math.max(square, own);
  }
  camera.radius = Math.sqrt(square) || 1;
}

// The scale at which all of the map is in the picture.
function wholeScale() {
  const room = [Math.max(40, camera.width - 48), Math.max(40, camera.height - 48)];
  if (books.dims === 3)
    return Math.min(...room) / (2.2 * camera.radius);
  return Math.min(room[0] / (camera.span[0] || camera.span[1] || 1), room[1] / (camera.span[1] || camera.span[0] || 1));
}

function fitMap() {
  camera.panX = camera.panY = 0;
  camera.turn = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  camera.scale = wholeScale();
}

function zoomAt(x, y, factor) {
  const middleX = x - camera.width / 2;
  const middleY = y - camera.height / 2;
  const plain = Math.min(camera.width, camera.height) / (2 * camera.radius);
  const scale = Math.min(plain * 5000, Math.max(plain * 0.1, camera.scale * factor));
  const by = scale / camera.scale;
  camera.panX = middleX - (middleX - camera.panX) * by;
  camera.panY = middleY - (middleY - camera.panY) * by;
  camera.scale = scale;
}

// Turns by angles around the screen's axes, whatever the map's own now point to.
function turnBy(aroundX, aroundY) {
  const [sx, cx, sy, cy] = [Math.sin(aroundX), Math.cos(aroundX), Math.sin(aroundY), Math.cos(aroundY)];
  const t = camera.turn;
  const y = [0, 1, 2].map((c) => cy * t[c] + sy * t[6 + c]);
  const z = [0, 1, 2].map((c) => -sy * t[c] + cy * t[6 + c]);
  camera.turn = [
    ...y, ...[0, 1, 2].map((c) => cx * t[3 + c] - sx * z[c]), ...[0, 1, 2].map((c) => sx * t[3 + c] + cx * z[c])];
}

function projectAll() {
  const {scale, turn: t, place} = {scale: camera.scale, turn: camera.turn, place: books.place};
  const x0 = camera.width / 2 + camera.panX;
  const y0 = camera.height / 2 + camera.panY;
  const [cx, cy, cz] = camera.center;
  if (books.dims === 2) {
    for (let i = 0, j = 0; i < books.count; ++i, j += 2) {
      screenX[i] = x0 + (place[j] - cx) * scale;
      screenY[i] = y0 - (place[j + 1] - cy) * scale;
    }
    return;
  }
  const eye = 3.5 * camera.radius;
  for (let i = 0, j = 0; i < books.count; ++i, j += 3) {
    const x = place[j] - cx;
    const y = place[j + 1] - cy;
    const z = place[j + 2] - cz;
    const toward = t[6] * x + t[7] * y + t[8] * z;
    const grown = scale * eye / (eye - toward);
    screenX[i] = x0 + (t[0] * x + t[1] * y + t[2] * z) * grown;
    screenY[i] = y0 - (t[3] * x + t[4] * y + t[5] * z) * grown;
    depth[i] = 0.5 + 0.5 * toward / camera.radius;
  }
}

// The book drawn closest to a place on the screen, or -1; those that step back only where allowed.
function bookAt(x, y, reach, inFocus) {
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i < books.count; ++i) {
    const dx = screenX[i] - x;
    const dy = screenY[i] - y;
    const square = dx * dx + dy * dy + (inFocus[i] ? 0 : 9);
    if (square < least) {
      least = square;
      best = i;
    }
  }
  return best;
}
