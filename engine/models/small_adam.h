// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace shelf {

/// Adam over a handful of unknowns, in double: what a new reader's vector is fitted by.
class SmallAdam {
public:
    explicit SmallAdam(std::size_t unknowns) : m_first(unknowns), m_second(unknowns) {}

    void step(std::vector<double>& x, const std::vector<double>& gradient, double rate)
    {
        m_power1 *= 0.9;
        m_power2 *= 0.99;
        for (std::size_t d = 0; d < x.size(); ++d) {
            m_first[d] = 0.9 * m_first[d] + 0.1 * gradient[d];
            m_second[d] = 0.99 * m_second[d] + 0.01 * gradient[d] * gradient[d];
            x[d] -= rate * (m_first[d] / (1 - m_power1)) / (std::sqrt(m_second[d] / (1 - m_power2)) + 1e-9);
        }
    }

private:
    std::vector<double> m_first;
    std::vector<double> m_second;
    double m_power1 = 1;
    double m_power2 = 1;
};

} // namespace shelf
