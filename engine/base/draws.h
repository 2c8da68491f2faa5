// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <cstdint>

namespace shelf {

/// Draws from the distributions that sampling from a posterior needs. Normal draws, and gamma draws of shape
/// 1 and above, are made of exactly rounded operations only (a logarithm of its own among them), so a seed
/// means the same everywhere.
class Draws {
public:
    explicit Draws(std::uint64_t seed, std::uint64_t stream = 0) : m_random(seed, stream) {}

    /// Mean 0, variance 1 (Marsaglia & Bray 1964).
    double normal();
    /// Density x^(shape - 1) e^-x / Gamma(shape); shape > 0 (Marsaglia & Tsang 2000).
    double gamma(double shape);
    /// Of so many degrees of freedom, not necessarily whole; > 0.
    double chiSquare(double freedom) { return 2 * gamma(freedom / 2); }

private:
    Random m_random;
    double m_spare = 0;
    bool m_hasSpare = false;
};

/// ln x for x > 0, right to a few units in the last place.
double portableLog(double x);

} // namespace shelf
