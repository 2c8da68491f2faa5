// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a column's groups: coarse ones from afar, finer ones from near, off the dots at every zoom.

const kMostNames = 120;
const kMostDots = 20000; // that names keep off
const kFullUntil = 7;    // times nearer than the whole map
const kGoneFrom = 14;

const naming = {column: null, size: '', layers: [], steps: new Map(), waiting: false};

// The middle of where the books of a group lie closest together.
function densestPlace(list) {
  const side = 0.045 * Math.max(...camera.span, 1e-12);
  const squares = new Map();
  const squareOf = (book) => Array.from({length: books.dims}, (unused, axis) =>
    Math.floor((books.place[book * books.dims + axis] - camera.center[axis]) / side));
  for (const book of list) {
    const square = squareOf(book);
    const key = square.join();
    if (!squares.has(key))
      squares.set(key, {square, books: []});
    squares.get(key).books.push(book);
  }
  const steps = books.dims === 3 ? [-1, 0, 1] : [0];
  const around = ({square}) => [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => steps.map((k) =>
    squares.get(square.map((at, axis) => at + [i, j, k][axis]).join())))).filter((near) => near);
  let best = null;
  for (const one of squares.values()) {
    const near = around(one).reduce((sum, other) => sum + other.books.length, one.books.length);
    if (!best || near > best.near)
      best = {near, one};
  }
  const members = around(best.one).flatMap((near) => near.books);
  return Array.from({length: books.dims}, (unused, axis) =>
    members.reduce((sum, book) => sum + books.place[book * books.dims + axis], 0) / members.length);
}

// A name in one line, in two and so on, each as narrow as can be.
function shapesOf(context, name, size) {
  const parts = name.split(' ');
  const width = (text) => context.measureText(text).width;
  const wrapped = (longest) => parts.reduce((lines, part) => {
    const last = lines[lines.length - 1];
    return last !== undefined && width(last + ' ' + part) <= longest ? [...lines.slice(0, -1), last + ' ' + part]
                                                                     : [...lines, part];
  }, []);
  const shapes = [];
  for (let lines = 1; lines <= Math.min(4, parts.length); ++lines) {
    let [low, high] = [0, width(name)];
    while (high - low > 1) {
      const middle = (low + high) / 2;
      if (wrapped(middle).length <= lines) high = middle; else low = middle;
    }
    const text = wrapped(high);
    const widest = Math.max(...text.map(width));
    if (text.length === lines && (widest <= 12 * size || lines === Math.min(4, parts.length)))
      shapes.push({lines: text, width: widest + 6, height: 1.2 * size * lines});
  }
  return shapes.length > 0 ? shapes : [{lines: [name], width: width(name) + 6, height: 1.2 * size}];
}

// Groups that have a name and a book, the largest first.
function namedGroups(layer, context, grade) {
  const members = layer.names.map(() => []);
  layer.member.forEach((group, book) => group >= 0 && members[group].push(book));
  const groups = members.map((list, group) => ({group, list})).filter(({group, list}) =>
    list.length > 0 && layer.names[group] !== '');
  groups.sort((a, b) => b.list.length - a.list.length || a.group - b.group);
  groups.length = Math.min(groups.length, kMostNames);
  return groups.map(({group, list}) => {
    const size = Math.round(13 * grade * (0.88 + 0.24 * Math.sqrt(list.length / groups[0].list.length)));
    const font = `600 ${size}px ${kFont}`;
    context.font = font;
    return {group, color: layer.colors[group], place: densestPlace(list), font, size,
            shapes: shapesOf(context, layer.names[group], size)};
  });
}

// Of the column that is shown, from afar to near; empty where it names nothing.
function nameLayers() {
  const by = column();
  const size = camera.width + ' ' + camera.height;
  if (naming.column !== by) {
    naming.layers = [];
    const context = overlay.getContext('2d');
    const layers = !by || by.kind !== 'categories' ? []
        : by.layers || (by.areas ? [{names: by.names, member: by.category, colors: by.names.map((name, i) => i)}] : []);
    layers.forEach((layer, i) => naming.layers.push({
      member: layer.member,
      names: namedGroups(layer, context, layers.length === 1 ? 1 : i === layers.length - 1 ? 0.92 : i === 0 ? 1.15 : 1),
    }));
  }
  if (naming.column !== by || naming.size !== size)
    naming.steps.clear();
  naming.column = by;
  naming.size = size;
  return naming.layers;
}

// The finest layer whose names have room when so much of the map is seen.
function layerAt(zoom) {
  const layers = nameLayers();
  const room = (layer) => zoom * zoom * camera.width * camera.height / Math.max(1, layer.names.length);
  let best = layers[0];
  layers.forEach((layer, i) => {
    if (i > 0 && room(layer) >= (i === layers.length - 1 && i > 1 ? 28000 : 11000))
      best = layer;
  });
  return best;
}

function zoomStep() {
  return Math.floor(2 * Math.log2(camera.scale / wholeScale()) + 1e-6);
}

// Places in the names of one zoom; offsets from the middle of the map, in its own measure.
function layOut(step) {
  const zoom = 2 ** (step / 2);
  const scale = zoom * wholeScale();
  const layer = layerAt(zoom);
  const at = (place) => [(place[0] - camera.center[0]) * scale, (camera.center[1] - place[1]) * scale];
  const every = Math.floor(books.count / kMostDots) + 1;
  const field = {x: [], y: [], group: [], dot: pointRadius() * Math.sqrt(every),
                 reach: Math.max(170, 600 / (zoom * zoom))};
  for (let i = 0; i < books.count; i += every) {
    const [x, y] = at([books.place[2 * i], books.place[2 * i + 1]]);
    field.x.push(x);
    field.y.push(y);
    field.group.push(layer.member[i]);
  }
  const [halfX, halfY] = [camera.width / 2 * Math.max(1, zoom) - 4, camera.height / 2 * Math.max(1, zoom) - 4];
  field.region = [-halfX, -halfY, halfX, halfY];
  const placed = placeNames(layer.names.map((name) => {
    const [x, y] = at(name.place);
    return {group: name.group, x, y, shapes: name.shapes};
  }), field);
  const places = [];
  placed.forEach((one, i) => one && places.push({
    name: layer.names[i], shape: one.shape, led: one.leader !== null,
    x: (one.box[0] + one.box[2]) / 2 / scale, y: (one.box[1] + one.box[3]) / 2 / scale}));
  naming.steps.set(step, places);
}

// Names over their groups, where places change with every frame.
function namesNear(layer) {
  const t = camera.turn;
  const eye = 3.5 * camera.radius;
  return layer.names.map((name) => {
    const [x, y, z] = name.place.map((at, axis) => at - camera.center[axis]);
    const grown = camera.scale * eye / (eye - (t[6] * x + t[7] * y + t[8] * z));
    return {name, shape: Math.min(1, name.shapes.length - 1), led: false,
            anchor: [camera.width / 2 + camera.panX + (t[0] * x + t[1] * y + t[2] * z) * grown,
                     camera.height / 2 + camera.panY - (t[3] * x + t[4] * y + t[5] * z) * grown]};
  });
}

// Those laid out for the nearest zoom; the right ones follow once the map rests.
function namesFlat() {
  const step = zoomStep();
  if (!naming.steps.has(step) && !naming.waiting) {
    naming.waiting = true;
    setTimeout(() => {
      naming.waiting = false;
      if (nameLayers().length > 0 && !naming.steps.has(zoomStep()))
        layOut(zoomStep());
      ask(false);
    }, naming.steps.size === 0 ? 0 : 120);
  }
  const known = [...naming.steps.keys()].sort((a, b) => Math.abs(a - step) - Math.abs(b - step));
  if (known.length === 0)
    return [];
  const [x0, y0] = [camera.width / 2 + camera.panX, camera.height / 2 + camera.panY];
  return naming.steps.get(known[0]).map((place) => ({
    ...place,
    middle: [x0 + place.x * camera.scale, y0 + place.y * camera.scale],
    anchor: [x0 + (place.name.place[0] - camera.center[0]) * camera.scale,
             y0 - (place.name.place[1] - camera.center[1]) * camera.scale],
  }));
}

// What is written now: {name, lines, box, leader}.
function shownNames() {
  const layers = nameLayers();
  const zoom = camera.scale / wholeScale();
  if (layers.length === 0 || zoom >= kGoneFrom)
    return [];
  const shown = [];
  for (const {name, shape, led, middle, anchor} of books.dims === 3 ? namesNear(layerAt(zoom)) : namesFlat()) {
    if (view.hiddenCategories.has(name.color))
      continue;
    const {lines, width, height} = name.shapes[shape];
    let [x, y] = middle || anchor;
    const isOut = x - width / 2 < 0 || x + width / 2 > camera.width || y - height / 2 < 0 ||
        y + height / 2 > camera.height;
    // At the edge a name moves inward rather than vanish while its group is in sight.
    if (isOut && (anchor[0] < 0 || anchor[1] < 0 || anchor[0] > camera.width || anchor[1] > camera.height))
      continue;
    x = Math.min(camera.width - width / 2 - 2, Math.max(width / 2 + 2, x));
    y = Math.min(camera.height - height / 2 - 2, Math.max(height / 2 + 2, y));
    const box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
    if (!shown.some((other) => boxesMeet(other.box, box, 0)))
      shown.push({name, lines, box, leader: led ? leaderTo(...anchor, box) : null});
  }
  return shown;
}

// As near to the group's own color as can be read.
function nameColor(category, ground) {
  const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const luminance = (color) => 0.2126 * linear((color >> 16) / 255) + 0.7152 * linear(((color >> 8) & 255) / 255) +
      0.0722 * linear((color & 255) / 255);
  const behind = luminance(ground);
  for (let share = 0.12; share < 1; share += 0.06) {
    const color = mixed(categoryColor(category, view.dark), view.dark ? 0xffffff : 0, share);
    const own = luminance(color);
    if ((Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05) >= 4.5)
      return css(color);
  }
  return view.dark ? '#ffffff' : '#000000';
}

function writeNames(context, names, ground) {
  const zoom = camera.scale / wholeScale();
  context.globalAlpha = Math.min(1, Math.max(0, 1 - Math.log(zoom / kFullUntil) / Math.log(kGoneFrom / kFullUntil)));
  const colorOf = ({name}) => nameColor(name.color, parseInt(ground.slice(1), 16));
  context.lineCap = 'round';
  for (const name of names.filter(({leader}) => leader)) {
    const [x1, y1, x2, y2] = name.leader;
    for (const [width, color] of [[3.4, ground], [1.1, colorOf(name)]]) {
      context.lineWidth = width;
      context.strokeStyle = color;
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    }
    context.beginPath();
    context.arc(x2, y2, 2.6, 0, 2 * Math.PI);
    context.lineWidth = 1;
    context.strokeStyle = ground;
    context.fillStyle = colorOf(name);
    context.fill();
    context.stroke();
  }
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const one of names) {
    context.font = one.name.font;
    one.lines.forEach((line, i) => writeText(context, line, (one.box[0] + one.box[2]) / 2,
                                             one.box[1] + 1.2 * one.name.size * (i + 0.5), colorOf(one), ground));
  }
  context.globalAlpha = 1;
}
