// SPDX-License-Identifier: GPL-3.0-or-later
// The ten books for somebody, and the books nearest to one.

const kShown = 10;

// Best first, ties by book.
function bestOf(scores, allowed, count, higherFirst = true) {
  const list = [];
  for (let book = 0; book < books.count; ++book)
    if (allowed(book) && !Number.isNaN(scores[book])) list.push(book);
  list.sort((a, b) => (higherFirst ? scores[b] - scores[a] : scores[a] - scores[b]) || a - b);
  return list.slice(0, count);
}

function bestBooks(scores, seen) {
  return bestOf(scores, (book) => (books.flags[book] & kOffered) && !seen.has(book), kShown)
      .map((book) => ({book, score: scores[book]}));
}

// {list: [{book, score}], scores of all books or null}; list null: this cannot be worked out here.
function forReader(reader) {
  if (listed.has(reader) || !model)
    return {list: listed.get(reader) ?? [], scores: null};
  const seen = new Set(ratingsOf(reader).filter((one) => !one.heldOut).map((one) => one.book));
  const scores = scoresFor(rowsOfReader(reader));
  return {list: bestBooks(scores, seen), scores};
}

function forRatings(ratings) {
  if (!newReader)
    return {list: null, scores: null};
  const scores = scoresFor(rowsOfNewReader(ratings));
  return {list: bestBooks(scores, new Set(ratings.map((one) => one.book))), scores};
}

const stored = given.model.nearest ? {
  each: given.model.nearest.each,
  books: wholesOf(given.model.nearest.books),
  distances: floatsOf(given.model.nearest.distances),
} : null;
const hasNearest = stored !== null || given.model.space.length > 0;

// In the model's own space: [{book, distance}]; of the dot product the larger is the nearer.
function nearestTo(book) {
  if (!(books.flags[book] & kLearned)) return [];
  if (stored) {
    const list = [];
    for (let i = book * stored.each; i < (book + 1) * stored.each; ++i)
      if (stored.books[i] >= 0) list.push({book: stored.books[i], distance: stored.distances[i]});
    return list;
  }
  const {metric} = given.model;
  const tables = given.model.space.map((number) => model.steps[number]);
  const sums = (a, b) => {
    let dot = 0;
    let square = 0;
    let apart = 0;
    for (const {rows, width} of tables)
      for (let d = 0; d < width; ++d) {
        const [x, y] = [rows[a * width + d], rows[b * width + d]];
        dot += x * y;
        square += y * y;
        apart += (x - y) ** 2;
      }
    return {dot, square, apart};
  };
  const own = Math.sqrt(sums(book, book).square);
  const distances = new Float64Array(books.count);
  for (let other = 0; other < books.count; ++other) {
    const {dot, square, apart} = sums(book, other);
    const length = own * Math.sqrt(square);
    distances[other] = Math.fround(metric === 'dot' ? dot : metric === 'euclidean' ? Math.sqrt(apart) : length > 0 ? 1 - dot / length : 1);
  }
  return bestOf(distances, (other) => other !== book && (books.flags[other] & kLearned), kShown, metric === 'dot')
      .map((other) => ({book: other, distance: distances[other]}));
}
