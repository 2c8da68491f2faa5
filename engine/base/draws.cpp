// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/draws.h"

#include <cmath>
#include <numbers>

namespace shelf {

double portableLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < std::numbers::sqrt2 / 2) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), whose argument is at most 0.172 in size.
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int odd = 21; odd >= 1; odd -= 2)
        sum = sum * square + 1.0 / odd;
    return 2 * s * sum + exponent * std::numbers::ln2;
}

double Draws::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    for (;;) {
        const double x = 2 * m_random.uniform() - 1;
        const double y = 2 * m_random.uniform() - 1;
        const double square = x * x + y * y;
        if (square >= 1 || square == 0)
            continue;
        const double scale = std::sqrt(-2 * portableLog(square) / square);
        m_spare = y * scale;
        m_hasSpare = true;
        return x * scale;
    }
}

double Draws::gamma(double shape)
{
    if (shape < 1) {
        // A draw of shape + 1 times u^(1 / shape): the power by logarithm and exponential.
        const double larger = gamma(shape + 1);
        const double u = 1 - m_random.uniform();
        return larger * std::exp(portableLog(u) / shape);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double v = 1 + c * x;
        if (v <= 0)
            continue;
        const double cube = v * v * v;
        const double u = 1 - m_random.uniform();
        if (portableLog(u) < 0.5 * x * x + d - d * cube + d * portableLog(cube))
            return d * cube;
    }
}

} // namespace shelf
