// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of all books, written as pixels: the same speed for any colors, 100,000 in a few milliseconds.

const kMargin = 16; // around the canvas, so that a disc at the edge needs no clipping
const raster = {
  canvas: byId('points'),
  image: null,
  pixels: null,
  discs: new Map(), // by radius and shape: 16 marks, for each quarter of a pixel
  layer: new Uint8Array(books.count), // 0 far .. 255 near; all 0 in the plane
  starts: new Uint32Array(257),       // of each layer in order
  order: new Uint32Array(books.count),
};

// How far (x, y) lies inside a mark of a shape, in pixels; below 0 outside. Triangles and squares cover about as
// much as the disc.
function inside(shape, radius, x, y) {
  if (shape === 2) return 0.9 * radius - Math.max(Math.abs(x), Math.abs(y));
  const r = 1.2 * radius;
  return shape === 1 ? Math.min(0.8 * r - y, (0.95 * (y + r) - 1.8 * Math.abs(x)) / 2.0353) : radius - Math.hypot(x, y);
}

// Pixels of a mark around a point at (dx, dy) in its pixel: offsets and coverage 0 .. 256.
function makeDisc(radius, shape, dx, dy, width) {
  const reach = Math.ceil((shape === 1 ? 1.2 * radius : radius) + 1);
  const offsets = [];
  const coverage = [];
  for (let y = -reach; y <= reach; ++y) {
    for (let x = -reach; x <= reach; ++x) {
      const share = inside(shape, radius, x + 0.5 - dx, y + 0.5 - dy) + 0.5;
      if (share > 0.02) {
        offsets.push(y * width + x);
        coverage.push(Math.round(Math.min(1, share) * 256));
      }
    }
  }
  return {reach, offsets: Int32Array.from(offsets), coverage: Uint16Array.from(coverage)};
}

function discsOf(radius, shape) {
  const size = Math.max(0.5, Math.round(radius * 4) / 4);
  const key = 3 * size + shape / 4;
  if (!raster.discs.has(key)) {
    const all = [];
    for (let i = 0; i < 16; ++i)
      all.push(makeDisc(size, shape, (i % 4) / 4 + 0.125, Math.floor(i / 4) / 4 + 0.125, raster.image.width));
    raster.discs.set(key, all);
  }
  return raster.discs.get(key);
}

function stamp(discs, x, y, color) {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const disc = discs[Math.floor((x - left) * 4) + 4 * Math.floor((y - top) * 4)];
  const {width, height} = raster.image;
  if (left < disc.reach || top < disc.reach || left >= width - disc.reach || top >= height - disc.reach) return;
  const {offsets, coverage} = disc;
  const pixels = raster.pixels;
  const at = top * width + left;
  const own = 0xff000000 | color;
  const redBlue = color & 0xff00ff;
  const green = color & 0xff00;
  for (let i = 0; i < offsets.length; ++i) {
    const pixel = at + offsets[i];
    const share = coverage[i];
    if (share === 256) {
      pixels[pixel] = own;
    } else {
      const below = pixels[pixel];
      const rest = 256 - share;
      pixels[pixel] = 0xff000000 | (((redBlue * share + (below & 0xff00ff) * rest) >>> 8) & 0xff00ff) |
          (((green * share + (below & 0xff00) * rest) >>> 8) & 0xff00);
    }
  }
}

// Books from the farthest to the nearest, by counting into 256 layers.
function orderByDepth() {
  const {layer, starts, order} = raster;
  starts.fill(0);
  for (let i = 0; i < books.count; ++i) {
    if (books.dims === 3)
      layer[i] = Math.min(255, Math.max(0, depth[i] * 256));
    ++starts[layer[i] + 1];
  }
  for (let i = 0; i < 256; ++i) starts[i + 1] += starts[i];
  const next = starts.slice();
  for (let i = 0; i < books.count; ++i) order[next[layer[i]]++] = i;
}

function pointRadius() {
  const crowd = Math.sqrt(3000 / Math.max(books.count, 300));
  const zoom = camera.scale * camera.radius / Math.max(1, Math.min(camera.width, camera.height));
  return Math.min(5, Math.max(1, (1.1 + 2.5 * Math.min(1, crowd)) * Math.max(1, zoom) ** 0.3));
}

// colors: packed; a book that steps back is faded and drawn below the others.
function paintPoints(colors, inFocus, background) {
  const ratio = window.devicePixelRatio || 1;
  const width = Math.max(1, Math.round(camera.width * ratio));
  const height = Math.max(1, Math.round(camera.height * ratio));
  const {canvas} = raster;
  const context = canvas.getContext('2d', {alpha: false});
  if (!raster.image || canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    raster.image = context.createImageData(width + 2 * kMargin, height + 2 * kMargin);
    raster.pixels = new Uint32Array(raster.image.data.buffer);
    raster.discs.clear();
  }
  raster.pixels.fill(0xff000000 | packed(background));
  const ground = packed(background);
  orderByDepth();
  const space = books.dims === 3;
  const radius = pointRadius() * ratio;
  const by = column();
  const shaped = by !== null && by !== undefined && by.kind === 'categories' && by.names.length > 8;
  const {order, starts} = raster;
  for (const pass of [0, 1]) {
    for (let layer = 0; layer < 256; ++layer) {
      if (starts[layer] === starts[layer + 1])
        continue;
      const near = layer / 255;
      const fog = space ? 0.55 * (1 - near) : 0;
      const faded = pass ? fog : 1 - (1 - fog) * 0.22;
      const size = radius * (pass ? 1 : 0.75) * (space ? 0.7 + 0.5 * near : 1);
      const marks = (shaped ? [0, 1, 2] : [0]).map((shape) => discsOf(size, shape));
      for (let n = starts[layer]; n < starts[layer + 1]; ++n) {
        const i = order[n];
        if (inFocus[i] === pass)
          stamp(marks[shaped ? categoryShape(by.category[i]) : 0], screenX[i] * ratio + kMargin, screenY[i] * ratio + kMargin,
                faded > 0 ? mixed(colors[i], ground, faded) : colors[i]);
      }
    }
  }
  context.putImageData(raster.image, -kMargin, -kMargin);
}
