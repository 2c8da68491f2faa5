// SPDX-License-Identifier: GPL-3.0-or-later
// A reader who was not in training, from ratings of known books, as the program takes one up: the books' side stays
// as it is. Each way gives the reader's rows; the comments name what it does the same as.

const kLeastVariance = 1e-6;

function bookRow(number, book) {
  const step = model.steps[number];
  return step.rows.subarray(book * step.width, (book + 1) * step.width);
}

// The unknowns of all rows of a reader in one line, in standard deviations of the trained readers from their mean.
function placed(x) {
  const rows = {};
  let at = 0;
  for (const number of model.userSteps) {
    const {mean, deviation, width} = model.steps[number];
    rows[number] = Float64Array.from({length: width}, (unused, d) => mean[d] + deviation[d] * x[at + d]);
    at += width;
  }
  return rows;
}

// slopesAt(rows, step): the slopes of the loss by the rows, and how strongly x is drawn towards 0.
function steered(way, slopesAt) {
  const unknowns = model.userSteps.reduce((sum, number) => sum + model.steps[number].width, 0);
  const x = new Float64Array(unknowns);
  const adam = new Adam(unknowns);
  const gradient = new Float64Array(unknowns);
  for (let step = 0; step < way.steps; ++step) {
    const {slopes, pull} = slopesAt(placed(x), step);
    let at = 0;
    for (const number of model.userSteps) {
      const {deviation, width} = model.steps[number];
      for (let d = 0; d < width; ++d, ++at) gradient[at] = deviation[d] * slopes[number][d] + pull * x[at];
    }
    adam.step(x, gradient, way.rate * (1 - step / way.steps));
  }
  return placed(x);
}

// Of somebody of whom nothing is known.
function usualRows() {
  return placed(new Float64Array(model.userSteps.reduce((sum, number) => sum + model.steps[number].width, 0)));
}

function scoresIn(values) {
  const last = values.at(-1);
  return (i) => last.data[rowAt(last, i)];
}

// Books that stand for those a reader did not take, by their numbers on the page; -1: not on it.
function drawnBooks(way, known) {
  const numbers = books.numbers;
  const catalogue = given.books.catalogue;
  const taken = known.map((book) => (numbers ? numbers[book] : book)).sort((a, b) => a - b);
  const onPage = numbers ? new Map(Array.from(numbers, (number, book) => [number, book])) : null;
  const each = Math.max(1, Math.min(Math.floor(way.mostPairs / known.length), way.mostNegatives));
  const random = new Random(1, way.stream);
  const drawn = Array.from({length: each * known.length}, () => {
    let wanted = random.below(catalogue - taken.length);
    for (let j = 0; j < taken.length && taken[j] <= wanted; ++j) ++wanted;
    return onPage ? onPage.get(wanted) ?? -1 : wanted;
  });
  return {each, drawn};
}

const kWays = {
  // BiasModel::scoreNewReader
  mean(way, list, ratings) {
    const [number] = model.userSteps;
    const rest = scoresIn(forward(list, {[number]: new Float64Array(1)}));
    const sum = ratings.reduce((all, rating, i) => all + rating - rest(i), 0);
    const weight = list.length + way.regularization;
    return {[number]: Float64Array.of(weight > 0 ? sum / weight : 0)};
  },

  // foldInReader() in engine/models/factorization, and SvdppModel::scoreNewReader
  leastSquares(way, list, ratings) {
    const dot = model.steps.find((step) => step.does === 'dot');
    const vector = dot.inputs.find((input) => model.steps[input].does === 'userRow');
    const bookSide = dot.inputs.find((input) => input !== vector);
    const bias = model.userSteps.find((number) => number !== vector);
    const factors = model.steps[vector].width;
    const part = new Float64Array(factors);
    if (way.implicit && list.length > 0) {
      const share = 1 / Math.sqrt(list.length);
      for (const book of list)
        for (let f = 0; f < factors; ++f) part[f] += share * way.implicitRows[book * factors + f];
    }
    const rows = {[vector]: part};
    if (bias !== undefined) rows[bias] = new Float64Array(1);
    const rest = scoresIn(forward(list, rows));
    const target = ratings.map((rating, i) => rating - rest(i));
    const spread = [vector, bias].filter((number) => number !== undefined).map((number) => model.steps[number]);
    const prior = spread.flatMap((step) => step.mean);
    const deviation = spread.flatMap((step) => step.deviation);
    const design = list.map((book) => [...bookRow(bookSide, book), ...(bias === undefined ? [] : [1])]);
    let noise = 1;
    if (list.length > 0) {
      const squares = design.reduce((sum, row, i) => sum + (target[i] - product(row, prior)) ** 2, 0);
      noise = Math.max(squares / list.length, kLeastVariance);
    }
    const normal = squareOf(prior.length);
    const right = new Float64Array(prior.length);
    design.forEach((row, i) => {
      addOuter(normal, row);
      row.forEach((x, d) => { right[d] += x * target[i]; });
    });
    prior.forEach((usual, d) => {
      const penalty = noise / Math.max(deviation[d] ** 2, kLeastVariance);
      normal[d][d] += penalty;
      right[d] += penalty * usual;
    });
    let fitted = solved(normal, right);
    if (way.nonNegative && bias === undefined) {
      fitted = fitted.map((x) => Math.max(x, 0));
      for (let sweep = 0; sweep < 200; ++sweep)
        for (let i = 0; i < factors; ++i) {
          let off = right[i];
          for (let j = 0; j < factors; ++j) off -= (j <= i ? normal[i][j] : normal[j][i]) * fitted[j];
          fitted[i] = Math.max(0, fitted[i] + off / normal[i][i]);
        }
    } else if (way.nonNegative) {
      for (let f = 0; f < factors; ++f) fitted[f] = Math.max(fitted[f], 0);
    }
    rows[vector] = part.map((x, f) => x + fitted[f]);
    if (bias !== undefined) rows[bias] = Float64Array.of(fitted[factors]);
    return rows;
  },

  // NetworkModel::Scorer::fitReader
  squaredErrors(way, list, ratings) {
    if (list.length === 0) return usualRows();
    let noise = 0;
    return steered(way, (rows, step) => {
      const values = forward(list, rows);
      const score = scoresIn(values);
      const errors = ratings.map((rating, i) => score(i) - rating);
      if (step === 0) noise = Math.max(product(errors, errors) / errors.length, kLeastVariance);
      return {slopes: backward(values, errors.map((error) => 2 * error)), pull: 2 * noise};
    });
  },

  // NcfModel::fitReader
  logits(way, list) {
    if (list.length === 0 || list.length >= given.books.catalogue) return usualRows();
    const {each, drawn} = drawnBooks(way, list);
    const all = [...list, ...drawn.filter((book) => book >= 0)];
    const share = way.negatives / each;
    return steered(way, (rows) => {
      const values = forward(all, rows);
      const score = scoresIn(values);
      const slopes = all.map((book, i) => (i < list.length ? -1 / (1 + Math.exp(score(i))) : share / (1 + Math.exp(-score(i)))));
      return {slopes: backward(values, slopes), pull: 1};
    });
  },

  // RankingVectors::fitReader
  pairs(way, list) {
    if (list.length === 0 || list.length >= given.books.catalogue) return usualRows();
    const known = [...list].sort((a, b) => a - b);
    const {each, drawn} = drawnBooks(way, known);
    const all = [...known];
    const places = drawn.map((book) => (book < 0 ? -1 : all.push(book) - 1));
    return steered(way, (rows) => {
      const values = forward(all, rows);
      const score = scoresIn(values);
      const slopes = new Array(all.length).fill(0);
      places.forEach((worse, i) => {
        if (worse < 0) return;
        const better = Math.floor(i / each);
        const slope = -1 / (1 + Math.exp(score(better) - score(worse))) / each;
        slopes[better] += slope;
        slopes[worse] -= slope;
      });
      return {slopes: backward(values, slopes), pull: 1};
    });
  },

  // fitChoices() in engine/models/choice_fold_in.cpp
  choices(way, list) {
    const [number] = model.userSteps;
    const bookSide = model.steps.findIndex((step) => step.does === 'bookRow');
    const {rows, width} = model.steps[bookSide];
    const usual = Float64Array.from(model.steps[number].unknown);
    if (list.length === 0) return {[number]: usual};
    const sum = new Float64Array(width);
    for (const book of list) bookRow(bookSide, book).forEach((x, d) => { sum[d] += x; });
    const chances = new Float64Array(books.count);
    const loss = (q) => {
      let top = -Infinity;
      for (let book = 0; book < books.count; ++book) {
        let score = 0;
        for (let d = 0; d < width; ++d) score += rows[book * width + d] * q[d];
        chances[book] = score;
        top = Math.max(top, score);
      }
      let whole = 0;
      for (let book = 0; book < books.count; ++book) whole += chances[book] = Math.exp(chances[book] - top);
      for (let book = 0; book < books.count; ++book) chances[book] /= whole;
      const off = q.map((x, d) => x - usual[d]);
      return list.length * (top + Math.log(whole)) - product(sum, q) + 0.5 * way.precision * product(off, off);
    };
    let q = Float64Array.from(usual);
    let lowest = loss(q);
    for (let i = 0; i < 30; ++i) {
      const mean = new Float64Array(width);
      const curvature = squareOf(width);
      for (let book = 0; book < books.count; ++book) {
        const row = bookRow(bookSide, book);
        for (let d = 0; d < width; ++d) mean[d] += chances[book] * row[d];
        addOuter(curvature, row, list.length * chances[book]);
      }
      addOuter(curvature, mean, -list.length);
      for (let d = 0; d < width; ++d) curvature[d][d] += way.precision;
      const down = q.map((x, d) => sum[d] - list.length * mean[d] - way.precision * (x - usual[d]));
      let step = solved(curvature, down);
      const slope = -product(down, step);
      let next = loss(q.map((x, d) => x + step[d]));
      for (let h = 0; h < 20 && !(next <= lowest + 1e-4 * slope); ++h) {
        step = step.map((x) => x / 2);
        next = loss(q.map((x, d) => x + step[d]));
      }
      if (!(next <= lowest)) break;
      q = q.map((x, d) => x + step[d]);
      lowest = next;
      if (Math.sqrt(product(step, step)) <= 1e-6 * (1 + Math.sqrt(product(q, q)))) break;
    }
    return {[number]: q};
  },

  // IalsModel::scoreNewReader
  weighted(way, list) {
    const [number] = model.userSteps;
    const bookSide = model.steps.findIndex((step) => step.does === 'bookRow');
    const {width} = model.steps[bookSide];
    if (list.length === 0) return {[number]: Float64Array.from(model.steps[number].unknown)};
    if (!way.gram) {
      way.gram = squareOf(width);
      for (let book = 0; book < books.count; ++book) addOuter(way.gram, bookRow(bookSide, book));
    }
    const matrix = way.gram.map((row) => row.map((x) => way.unobservedWeight * x));
    const right = new Float64Array(width);
    for (const book of list) {
      const row = bookRow(bookSide, book);
      addOuter(matrix, row);
      row.forEach((x, d) => { right[d] += x; });
    }
    const lambda = way.regularization * list.length ** way.frequencyExponent;
    for (let d = 0; d < width; ++d) matrix[d][d] += lambda;
    return {[number]: solved(matrix, right)};
  },
};

const newReader = model && given.model.newReader ? {...given.model.newReader} : null;
if (newReader && newReader.implicit)
  newReader.implicitRows = floatsOf(newReader.implicit);

// Whether only what was taken counts, not how it was liked.
const onlyTakes = newReader !== null && ['logits', 'pairs', 'choices', 'weighted'].includes(newReader.by);

// Rows of somebody with these ratings: [{book, rating}].
function rowsOfNewReader(ratings) {
  const known = ratings.filter((one) => books.flags[one.book] & kLearned).sort((a, b) => a.book - b.book);
  return kWays[newReader.by](newReader, known.map((one) => one.book), known.map((one) => one.rating));
}
