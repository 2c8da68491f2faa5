// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/grid_spectrum.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace shelf {

namespace {

/// For each frequency of an axis: 1 / (length * the spline's own spectrum squared), the square because points
/// are both spread and read by splines.
std::vector<double> axisFactors(std::size_t length)
{
    std::vector<double> factors(length);
    for (std::size_t k = 0; k < length; ++k) {
        const double w = 2 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(length);
        const double spline = (66 + 52 * std::cos(w) + 2 * std::cos(2 * w)) / 120;
        factors[k] = 1 / (static_cast<double>(length) * spline * spline);
    }
    return factors;
}

/// The kernel and its transforms are even along every axis, so one half of each is enough, and a transform of
/// two lines as real and imaginary part gives theirs.
class Builder {
public:
    Builder(int dims, const std::array<std::shared_ptr<const FftTables>, 3>& tables, const GridSplit& split,
            const Team& team)
        : m_dims(dims), m_tables(tables), m_team(team), m_lanes(kernels().map.fftLanes)
    {
        m_spectrum = std::make_shared<GridSpectrum>();
        m_spectrum->split = split;
        double far = 0;
        for (std::size_t d = 0; d < axes(); ++d) {
            m_spectrum->nodes[d] = tables[d]->length() / 2;
            far += square(split.spacing * static_cast<double>(m_spectrum->nodes[d]));
        }
        m_spectrum->shift =
            split.split > 0 ? -std::expm1(-split.split * (1 + far)) / (1 + far) : 1 / (1 + far);
        m_far = far;
        m_middle = m_dims == 3 ? m_spectrum->nodes[1] + 1 : 1;
        m_inner = m_spectrum->nodes[axes() - 1] + 1;
    }

    std::shared_ptr<const GridSpectrum> build()
    {
        transformFirstAxis();
        const std::size_t blocks = (m_spectrum->nodes[0] + m_lanes) / m_lanes;
        m_spectrum->blockFloats =
            m_lanes * m_tables[axes() - 1]->length() * (m_dims == 3 ? m_tables[1]->length() : std::size_t{1});
        m_spectrum->weights.resize(blocks * m_spectrum->blockFloats);
        m_team.run(blocks, [&](std::size_t block, int) { transformBlock(block); });
        return m_spectrum;
    }

private:
    static double square(double x) { return x * x; }
    std::size_t axes() const { return static_cast<std::size_t>(m_dims); }

    /// Kernel less its shift, from node differences.
    float kernelAt(std::size_t a, std::size_t cell) const
    {
        const double d = square(m_spectrum->split.spacing) *
                         (square(static_cast<double>(a)) + square(static_cast<double>(cell / m_inner)) +
                          square(static_cast<double>(cell % m_inner)));
        const double split = m_spectrum->split.split;
        if (split > 0)
            return static_cast<float>(-std::expm1(-split * (1 + d)) / (1 + d) - m_spectrum->shift);
        return static_cast<float>((m_far - d) / ((1 + d) * (1 + m_far)));
    }

    void transformFirstAxis()
    {
        const FftTables& table = *m_tables[0];
        const std::size_t half = table.length() / 2;
        const std::size_t group = 2 * m_lanes;
        const std::size_t cells = m_middle * m_inner;
        m_cells = (cells + group - 1) / group * group;
        m_first.resize((half + 1) * m_cells);
        m_team.run(m_cells / group, [&](std::size_t chunk, int) {
            AlignedVector<float> line(table.length() * group);
            for (std::size_t a = 0; a < table.length(); ++a) {
                for (std::size_t l = 0; l < group; ++l)
                    line[a * group + l] = a <= half ? kernelAt(a, std::min(chunk * group + l, cells - 1))
                                                    : line[(table.length() - a) * group + l];
            }
            kernels().map.fft(table.plan(), line.data());
            for (std::size_t k = 0; k <= half; ++k)
                std::copy_n(line.data() + table.place(k) * group, group,
                            m_first.data() + k * m_cells + chunk * group);
        });
    }

    /// Transforms a line that is even and real; from and to give and take its `lanes` values at a node and in
    /// a row.
    template <class From, class To>
    void transformEven(const FftTables& table, AlignedVector<float>& line, const From& from,
                       const To& to) const
    {
        const std::size_t length = table.length();
        line.assign(length * 2 * m_lanes, 0);
        for (std::size_t c = 0; c < length; ++c)
            std::copy_n(from(std::min(c, length - c)), m_lanes, line.data() + c * 2 * m_lanes);
        kernels().map.fft(table.plan(), line.data());
        for (std::size_t row = 0; row < length; ++row)
            std::copy_n(line.data() + row * 2 * m_lanes, m_lanes, to(row));
    }

    void transformBlock(std::size_t block)
    {
        // Cells of the frequencies in this block, a frequency a lane.
        AlignedVector<float> slab(m_middle * m_inner * m_lanes);
        for (std::size_t l = 0; l < m_lanes; ++l) {
            const std::size_t k = block * m_lanes + l;
            for (std::size_t cell = 0; k <= m_spectrum->nodes[0] && cell < m_middle * m_inner; ++cell)
                slab[cell * m_lanes + l] = m_first[k * m_cells + cell];
        }
        AlignedVector<float> line;
        float* out = m_spectrum->weights.data() + block * m_spectrum->blockFloats;
        const FftTables& inner = *m_tables[axes() - 1];
        if (m_dims == 3) {
            const FftTables& middle = *m_tables[1];
            AlignedVector<float> plane(middle.length() * m_inner * m_lanes);
            for (std::size_t c = 0; c < m_inner; ++c)
                transformEven(
                    middle, line, [&](std::size_t b) { return slab.data() + (b * m_inner + c) * m_lanes; },
                    [&](std::size_t row) { return plane.data() + (row * m_inner + c) * m_lanes; });
            slab.swap(plane);
        }
        const std::size_t rows = m_dims == 3 ? m_tables[1]->length() : 1;
        for (std::size_t row = 0; row < rows; ++row)
            transformEven(
                inner, line, [&](std::size_t c) { return slab.data() + (row * m_inner + c) * m_lanes; },
                [&](std::size_t place) { return out + (row * inner.length() + place) * m_lanes; });
        weigh(block, out);
    }

    void weigh(std::size_t block, float* out) const
    {
        const FftTables& inner = *m_tables[axes() - 1];
        const std::vector<double> first = axisFactors(m_tables[0]->length());
        const std::vector<double> middle =
            m_dims == 3 ? axisFactors(m_tables[1]->length()) : std::vector<double>{1};
        const std::vector<double> last = axisFactors(inner.length());
        for (std::size_t b = 0; b < middle.size(); ++b) {
            const std::size_t row = m_dims == 3 ? m_tables[1]->place(b) : 0;
            for (std::size_t c = 0; c < last.size(); ++c) {
                float* cell = out + (row * inner.length() + inner.place(c)) * m_lanes;
                // The frequencies that are to be multiplied come doubled.
                for (std::size_t l = 0; l < m_lanes; ++l) {
                    const std::size_t k = std::min(block * m_lanes + l, first.size() - 1);
                    cell[l] *= static_cast<float>(0.5 * first[k] * middle[b] * last[c]);
                }
            }
        }
    }

    int m_dims;
    const std::array<std::shared_ptr<const FftTables>, 3>& m_tables;
    const Team& m_team;
    std::size_t m_lanes;
    std::shared_ptr<GridSpectrum> m_spectrum;
    double m_far = 0;
    std::size_t m_middle = 1; ///< nodes of half the middle axis, and of half the last
    std::size_t m_inner = 1;
    std::size_t m_cells = 0;
    AlignedVector<float> m_first; ///< (half the first axis + 1) x cells
};

} // namespace

std::shared_ptr<const GridSpectrum>
makeGridSpectrum(int dims, const std::array<std::shared_ptr<const FftTables>, 3>& tables,
                 const GridSplit& split, const Team& team)
{
    return Builder(dims, tables, split, team).build();
}

} // namespace shelf
