// SPDX-License-Identifier: GPL-3.0-or-later
// Colors by a column. Packed colors are 0xBBGGRR, as the pixels of a canvas lie in memory.

// Those of the window (widgets/look/theme_scales.cpp), by day and by night.
const kDay = [
  0x0072b2, 0xff4b78, 0x0fa587, 0x967800, 0xa578ff, 0x871e4b, 0x1e4b00, 0x2d00d2, 0xff3c00, 0x78965a, 0x962dc3, 0x00694b,
  0xff2de1, 0x5a3c00, 0xa55a78, 0x2d3c78, 0x00a500, 0xd20f4b, 0x2d96f0, 0xd27869, 0x5a6900, 0xb478b4, 0x782d1e, 0x4b5af0];
const kNight = [
  0x0072b2, 0xffc300, 0xf0785a, 0x3ce1f0, 0xb487ff, 0xc3f0b4, 0xb43c69, 0x786900, 0x2de100, 0xffc3ff, 0x4ba5ff, 0xff5a96,
  0x1e785a, 0xb4965a, 0x9600ff, 0xd20000, 0xc3d200, 0x00a5a5, 0xe17800, 0x875a96, 0x00e1a5, 0x965a3c, 0xff1ef0, 0x87a569];
// Viridis (Smith and van der Walt 2015) at 20 even steps.
const kViridis = [
  0x440154, 0x481568, 0x482677, 0x453781, 0x3f4788, 0x39558c, 0x32648e, 0x2d718e, 0x287d8e, 0x238a8d,
  0x1f968b, 0x20a386, 0x29af7f, 0x3cbc75, 0x56c667, 0x74d055, 0x94d840, 0xb8de29, 0xdce318, 0xfde725];
const kOther = -1;
const kUnknown = -2;

function mixed(a, b, share) {
  const other = Math.round(share * 256);
  const own = 256 - other;
  return ((((a & 0xff00ff) * own + (b & 0xff00ff) * other) >>> 8) & 0xff00ff) |
      ((((a & 0xff00) * own + (b & 0xff00) * other) >>> 8) & 0xff00);
}

function categoryColor(category, dark) {
  if (category === kOther) return dark ? 0x7d8591 : 0x959da8;
  if (category === kUnknown) return dark ? 0x565d68 : 0xbcc2ca;
  return (dark ? kNight : kDay)[category % kDay.length];
}

// A cycle of eight colors has a shape: 0 a disc, 1 a triangle, 2 a square.
function categoryShape(category) {
  return category < 0 ? 0 : Math.floor(category / 8) % 3;
}

// The end of the ramp that comes close to the canvas is left off.
function rampColor(position, dark) {
  const low = dark ? 0.16 : 0;
  const high = dark ? 1 : 0.93;
  const at = (low + position * (high - low)) * (kViridis.length - 1);
  const step = Math.min(Math.floor(at), kViridis.length - 2);
  return mixed(kViridis[step], kViridis[step + 1], at - step);
}

function css(color) {
  return '#' + color.toString(16).padStart(6, '0');
}

function packed(color) {
  return ((color & 255) << 16) | (color & 0xff00) | (color >> 16);
}

// Ends of the ramp; the 1st and 99th percentile where outliers would squeeze the rest.
function rampEnds(column) {
  const known = column.values.filter((value) => value !== null && (!column.logarithmic || value >= 1));
  if (known.length === 0) return null;
  known.sort((a, b) => a - b);
  const quantile = (q) => known[Math.round(q * (known.length - 1))];
  let [low, high] = [known[0], known[known.length - 1]];
  const inner = quantile(0.99) - quantile(0.01);
  if (!column.logarithmic && inner > 0 && high - low > 1.5 * inner)
    [low, high] = [quantile(0.01), quantile(0.99)];
  return {low, high, least: known[0], greatest: known[known.length - 1]};
}

function rampPosition(column, ends, value) {
  if (!(ends.high > ends.low)) return 0.5;
  const share = column.logarithmic ? Math.log(value / ends.low) / Math.log(ends.high / ends.low)
                                   : (value - ends.low) / (ends.high - ends.low);
  return Math.min(1, Math.max(0, share));
}

function isKnown(column, value) {
  return value !== null && (!column.logarithmic || value >= 1);
}

function colorOf(book, column, ends, dark) {
  if (!column) return categoryColor(0, dark);
  if (column.kind === 'categories') return categoryColor(column.category[book], dark);
  const value = column.values[book];
  return isKnown(column, value) ? rampColor(rampPosition(column, ends, value), dark)
                                : categoryColor(kUnknown, dark);
}

function categoryName(column, category) {
  return category === kOther ? words.other : category === kUnknown ? words.unknown : column.names[category];
}

function numberText(column, value) {
  const span = column.ends.greatest - column.ends.least;
  return formatted(value, span < 2 ? 3 : span < 20 ? 2 : span < 200 ? 1 : 0,
                   {useGrouping: column.ends.greatest >= 10000});
}

// What a column says of a book, or an empty text.
function valueText(column, book) {
  if (column.kind === 'categories')
    return column.category[book] >= 0 ? column.names[column.category[book]] : '';
  return isKnown(column, column.values[book]) ? numberText(column, column.values[book]) : '';
}
