// SPDX-License-Identifier: GPL-3.0-or-later
// Where names stand: near what they name, off the dots, with a line where that is apart. As in the program's
// own map (widgets/map/labels/name_layout). Boxes are [left, top, right, bottom], lines [x1, y1, x2, y2].

const kAlone = 12; // nearer than this a name needs no line
const kCell = 6;   // dots are counted in squares of this size

// How many dots lie in any rectangle of a part of the plane.
function dotSums(part) {
  const columns = Math.max(1, Math.ceil((part[2] - part[0]) / kCell));
  const rows = Math.max(1, Math.ceil((part[3] - part[1]) / kCell));
  const row = columns + 1;
  const sum = new Int32Array(row * (rows + 1));
  const at = (value, from, most, round) => Math.min(most, Math.max(0, round((value - from) / kCell)));
  return {
    add(x, y) {
      const column = Math.floor((x - part[0]) / kCell);
      const line = Math.floor((y - part[1]) / kCell);
      if (column >= 0 && line >= 0 && column < columns && line < rows)
        ++sum[(line + 1) * row + column + 1];
    },
    sumUp() {
      for (let i = row; i < sum.length; ++i)
        if (i % row > 0)
          sum[i] += sum[i - 1] + sum[i - row] - sum[i - row - 1];
    },
    within(box) {
      const left = at(box[0], part[0], columns, Math.floor);
      const right = at(box[2], part[0], columns, Math.ceil);
      const top = at(box[1], part[1], rows, Math.floor) * row;
      const bottom = at(box[3], part[1], rows, Math.ceil) * row;
      return sum[bottom + right] - sum[bottom + left] - sum[top + right] + sum[top + left];
    },
  };
}

function boxesMeet(a, b, margin) {
  return a[0] < b[2] + margin && b[0] < a[2] + margin && a[1] < b[3] + margin && b[1] < a[3] + margin;
}

// Liang and Barsky (1984).
function lineMeets(line, box) {
  let [from, to] = [0, 1];
  const clip = (d, room) => {
    if (Math.abs(d) < 1e-12)
      return room >= 0;
    if (d > 0)
      to = Math.min(to, room / d);
    else
      from = Math.max(from, room / d);
    return from <= to;
  };
  const [dx, dy] = [line[2] - line[0], line[3] - line[1]];
  return clip(dx, box[2] - line[0]) && clip(-dx, line[0] - box[0]) && clip(dy, box[3] - line[1]) &&
      clip(-dy, line[1] - box[1]);
}

function linesCross(a, b) {
  const side = (l, x, y) => (l[2] - l[0]) * (y - l[1]) - (l[3] - l[1]) * (x - l[0]);
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}

function farFrom(x, y, box) {
  return Math.hypot(Math.max(box[0] - x, 0, x - box[2]), Math.max(box[1] - y, 0, y - box[3]));
}

// The line from a box to a point outside it; null where the point is in the box or close to it.
function leaderTo(x, y, box) {
  if (farFrom(x, y, box) < kAlone)
    return null;
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const inX = Math.min(width, height) / 2;
  const fromX = Math.min(box[2] - inX, Math.max(box[0] + inX, x));
  const fromY = Math.min(box[3] - height / 3, Math.max(box[1] + height / 3, y));
  const [dx, dy] = [x - fromX, y - fromY];
  const limit = (d, room) => (Math.abs(d) > 1e-9 ? Math.max(0, room / Math.abs(d)) : 1);
  const t = Math.min(1, limit(dx, dx > 0 ? box[2] - fromX : fromX - box[0]),
                     limit(dy, dy > 0 ? box[3] - fromY : fromY - box[1]));
  return [fromX + t * dx, fromY + t * dy, x, y];
}

function offsetsWithin(reach, step) {
  const offsets = [];
  const most = Math.floor(reach / step);
  for (let i = -most; i <= most; ++i)
    for (let j = -most; j <= most; ++j)
      if (Math.hypot(i, j) * step <= reach)
        offsets.push({far: Math.hypot(i, j) * step, x: i * step, y: j * step});
  return offsets.sort((a, b) => a.far - b.far);
}

// wishes: {group, x, y, shapes: [{width, height}]}, the most important first. field: {x, y, group: of each dot,
// dot: its radius, region, reach}. An array along the wishes: {shape, box, leader} or null where there is no room.
function placeNames(wishes, field) {
  const many = wishes.length > 30;
  const offsets = offsetsWithin(field.reach, many ? 15 : 10);
  const weight = Math.min(40, Math.max(0.4, Math.PI * (field.dot + 0.5) ** 2 / 28)); // cost of a dot
  const all = dotSums(field.region);
  const own = wishes.map(({x, y}) => dotSums([
    Math.max(field.region[0], x - field.reach), Math.max(field.region[1], y - field.reach),
    Math.min(field.region[2], x + field.reach), Math.min(field.region[3], y + field.reach)]));
  const wishOf = new Map(wishes.map((wish, i) => [wish.group, i]));
  for (let i = 0; i < field.x.length; ++i) {
    all.add(field.x[i], field.y[i]);
    const wish = wishOf.get(field.group[i]);
    if (wish !== undefined)
      own[wish].add(field.x[i], field.y[i]);
  }
  all.sumUp();
  own.forEach((sums) => sums.sumUp());

  const placed = wishes.map(() => null);
  const isFree = (wish, box, leader) => {
    const region = field.region;
    if (box[0] < region[0] || box[1] < region[1] || box[2] > region[2] || box[3] > region[3])
      return false;
    return placed.every((other, i) => {
      if (i === wish || !other)
        return true;
      if (boxesMeet(other.box, box, 3) || (leader && lineMeets(leader, other.box)))
        return false;
      const wide = [box[0] - 3, box[1] - 3, box[2] + 3, box[3] + 3];
      return !other.leader || !(lineMeets(other.leader, wide) || (leader && linesCross(leader, other.leader)));
    });
  };
  const place = (w) => {
    const {x, y, shapes} = wishes[w];
    const widest = Math.max(...shapes.map((shape) => Math.hypot(shape.width, shape.height) / 2));
    let best = Infinity;
    for (const offset of offsets) {
      if (0.22 * (offset.far - widest) >= best)
        break;
      shapes.forEach(({width, height}, shape) => {
        const [left, top] = [x + offset.x - width / 2, y + offset.y - height / 2];
        const box = [left, top, left + width, top + height];
        let cost = 0.22 * farFrom(x, y, box) + 1.5 * shape + 1e-3 * offset.far;
        if (cost >= best)
          return;
        cost += weight * (1.2 * own[w].within(box) + all.within(box));
        if (cost >= best)
          return;
        const leader = leaderTo(x, y, box);
        if (isFree(w, box, leader)) {
          best = cost;
          placed[w] = {shape, box, leader};
        }
      });
    }
  };
  for (let round = 0; round < (many ? 2 : 3); ++round)
    wishes.forEach((wish, w) => place(w));
  return placed;
}
