// SPDX-License-Identifier: GPL-3.0-or-later
// What fitting a reader needs: small systems of equations, Adam, and the program's random numbers.

// x of A x = b, A symmetric and positive definite, given as rows; by Cholesky.
function solved(matrix, right) {
  const n = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < n; ++i) {
    for (let j = 0; j <= i; ++j) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / lower[j][j];
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; ++i) {
    for (let k = 0; k < i; ++k) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
  for (let i = n - 1; i >= 0; --i) {
    for (let k = i + 1; k < n; ++k) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}

function squareOf(n) {
  return Array.from({length: n}, () => new Float64Array(n));
}

// Adds share * row row' to the lower half of the matrix.
function addOuter(matrix, row, share = 1) {
  for (let i = 0; i < row.length; ++i) {
    const x = share * row[i];
    if (x === 0) continue;
    for (let j = 0; j <= i; ++j) matrix[i][j] += x * row[j];
  }
}

function product(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i] * b[i];
  return sum;
}

// engine/models/small_adam.h.
class Adam {
  constructor(unknowns) {
    this.first = new Float64Array(unknowns);
    this.second = new Float64Array(unknowns);
    this.powers = [1, 1];
  }

  step(x, gradient, rate) {
    this.powers = [this.powers[0] * 0.9, this.powers[1] * 0.99];
    for (let d = 0; d < x.length; ++d) {
      this.first[d] = 0.9 * this.first[d] + 0.1 * gradient[d];
      this.second[d] = 0.99 * this.second[d] + 0.01 * gradient[d] * gradient[d];
      x[d] -= rate * (this.first[d] / (1 - this.powers[0])) / (Math.sqrt(this.second[d] / (1 - this.powers[1])) + 1e-9);
    }
  }
}

// engine/base/random.h: xoshiro256** (Blackman & Vigna 2018) seeded by splitmix64.
class Random {
  constructor(seed, stream) {
    const splitmix = (state) => {
      state.at = BigInt.asUintN(64, state.at + 0x9e3779b97f4a7c15n);
      let z = state.at;
      z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
      z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
      return z ^ (z >> 31n);
    };
    const first = splitmix({at: BigInt(seed)});
    const mixed = {at: first ^ BigInt.asUintN(64, BigInt(stream) * 0xd1342543de82ef95n + 0x2545f4914f6cdd1dn)};
    this.state = [splitmix(mixed), splitmix(mixed), splitmix(mixed), splitmix(mixed)];
  }

  next() {
    const turned = (x, by) => BigInt.asUintN(64, (x << by) | (x >> (64n - by)));
    const s = this.state;
    const result = BigInt.asUintN(64, turned(BigInt.asUintN(64, s[1] * 5n), 7n) * 9n);
    const t = BigInt.asUintN(64, s[1] << 17n);
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = turned(s[3], 45n);
    return result;
  }

  // Uniform over 0 .. n-1 (Lemire 2019).
  below(count) {
    const n = BigInt(count);
    let wide = this.next() * n;
    let low = BigInt.asUintN(64, wide);
    if (low < n) {
      const threshold = BigInt.asUintN(64, -n) % n;
      while (low < threshold) {
        wide = this.next() * n;
        low = BigInt.asUintN(64, wide);
      }
    }
    return Number(wide >> 64n);
  }
}
