// SPDX-License-Identifier: GPL-3.0-or-later
// The model's steps from a reader's rows and a book's to a score (engine/models/score_graph.h), and back again to
// the slope of a loss by the reader's rows. Values are {width, one, data}: a row a book, or one for all.

const model = given.model.steps ? {
  steps: given.model.steps.map((step) => ({
    ...step,
    rows: step.rows ? floatsOf(step.rows) : null,
    weights: step.weights ? floatsOf(step.weights) : null,
    bias: step.bias ? floatsOf(step.bias) : null,
    ofReader: false,
  })),
  userSteps: [],
  userRows: {},
} : null;

if (model) {
  model.steps.forEach((step, number) => {
    step.ofReader = step.does === 'userRow' || step.inputs.some((input) => model.steps[input].ofReader);
    if (step.does === 'userRow') {
      model.userSteps.push(number);
      model.userRows[number] = floatsOf(given.readers.rows[number]);
    }
  });
}

// A reader's rows: one for each step that takes such.
function rowsOfReader(reader) {
  return Object.fromEntries(model.userSteps.map((number) => {
    const {width} = model.steps[number];
    return [number, Float64Array.from(model.userRows[number].subarray(reader * width, (reader + 1) * width))];
  }));
}

function unknownRows() {
  return Object.fromEntries(model.userSteps.map((number) => [number, Float64Array.from(model.steps[number].unknown)]));
}

const kActivations = {
  linear: (x) => x,
  relu: (x) => (x > 0 ? x : 0),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
};
const kSlopes = { // by what came out
  linear: () => 1,
  relu: (y) => (y > 0 ? 1 : 0),
  sigmoid: (y) => y * (1 - y),
  tanh: (y) => 1 - y * y,
};

function fresh(count, width, one) {
  return {width, one, data: new Float64Array((one ? 1 : count) * width)};
}

function rowAt(value, i) {
  return value.one ? 0 : i * value.width;
}

function runStep(step, values, list, user, number) {
  const inputs = step.inputs.map((input) => values[input]);
  if (step.does === 'userRow') return {width: step.width, one: true, data: user[number]};
  if (step.does === 'bookRow') {
    const out = fresh(list.length, step.width, false);
    list.forEach((book, i) => out.data.set(step.rows.subarray(book * step.width, (book + 1) * step.width), i * step.width));
    return out;
  }
  const one = inputs.every((input) => input.one);
  const out = fresh(list.length, step.width, one);
  const count = one ? 1 : list.length;
  const {width, data} = out;
  for (let i = 0; i < count; ++i) {
    const to = i * width;
    if (step.does === 'concatenate') {
      let at = to;
      for (const input of inputs) {
        const from = rowAt(input, i);
        for (let d = 0; d < input.width; ++d) data[at++] = input.data[from + d];
      }
    } else if (step.does === 'add') {
      data.fill(step.shift ?? 0, to, to + width);
      for (const input of inputs) {
        const from = rowAt(input, i);
        for (let d = 0; d < width; ++d) data[to + d] += input.data[from + d];
      }
    } else if (step.does === 'dense') {
      const [input] = inputs;
      const from = rowAt(input, i);
      for (let k = 0; k < width; ++k) data[to + k] = step.bias[k];
      for (let j = 0; j < input.width; ++j) {
        const x = input.data[from + j];
        if (x === 0) continue;
        const row = j * width;
        for (let k = 0; k < width; ++k) data[to + k] += x * step.weights[row + k];
      }
      const activation = kActivations[step.activation];
      for (let k = 0; k < width; ++k) data[to + k] = activation(data[to + k]);
    } else { // multiply, dot
      const [a, b] = inputs;
      const [fromA, fromB] = [rowAt(a, i), rowAt(b, i)];
      for (let d = 0; d < a.width; ++d) {
        const product = a.data[fromA + d] * b.data[fromB + d];
        if (step.does === 'dot') data[to] += product;
        else data[to + d] = product;
      }
    }
  }
  return out;
}

// Values of all steps for these books.
function forward(list, user) {
  const values = [];
  model.steps.forEach((step, number) => values.push(runStep(step, values, list, user, number)));
  return values;
}

// Scores of all books, rounded as the program's are.
function scoresFor(user) {
  const scores = new Float64Array(books.count);
  const atOnce = 1024;
  for (let first = 0; first < books.count; first += atOnce) {
    const list = Array.from({length: Math.min(atOnce, books.count - first)}, (unused, i) => first + i);
    const last = forward(list, user).at(-1);
    list.forEach((book, i) => { scores[book] = Math.fround(last.data[rowAt(last, i)]); });
  }
  return scores;
}

// From the slopes of a loss by the scores of forward()'s books to those by the reader's rows.
function backward(values, slopes) {
  const slope = values.map((value, number) =>
      (model.steps[number].ofReader ? fresh(slopes.length, value.width, value.one) : null));
  const last = slope.at(-1);
  slopes.forEach((s, i) => { last.data[rowAt(last, i)] += s; });
  for (let number = model.steps.length - 1; number >= 0; --number) {
    const step = model.steps[number];
    const own = slope[number];
    if (!own || step.does === 'userRow') continue;
    const count = own.one ? 1 : slopes.length;
    const {width} = own;
    for (let i = 0; i < count; ++i) {
      const from = i * width;
      if (step.does === 'dense') {
        const to = slope[step.inputs[0]];
        const at = rowAt(to, i);
        const out = values[number].data;
        for (let k = 0; k < width; ++k) own.data[from + k] *= kSlopes[step.activation](out[from + k]);
        for (let j = 0; j < to.width; ++j) {
          let sum = 0;
          for (let k = 0; k < width; ++k) sum += own.data[from + k] * step.weights[j * width + k];
          to.data[at + j] += sum;
        }
        continue;
      }
      let offset = 0;
      step.inputs.forEach((input, side) => {
        const to = slope[input];
        const wide = values[input].width;
        if (to) {
          const at = rowAt(to, i);
          const other = values[step.inputs[1 - side]];
          for (let d = 0; d < wide; ++d) {
            if (step.does === 'concatenate') to.data[at + d] += own.data[from + offset + d];
            else if (step.does === 'add') to.data[at + d] += own.data[from + d];
            else to.data[at + d] += own.data[from + (step.does === 'dot' ? 0 : d)] * other.data[rowAt(other, i) + d];
          }
        }
        offset += wide;
      });
    }
  }
  return Object.fromEntries(model.userSteps.map((number) => [number, slope[number].data]));
}
