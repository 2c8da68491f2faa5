// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/map_live.h"

#include "engine/projection/projection.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kSample = 4000; ///< points that the frame is measured on
constexpr double kSlack = 0.06;       ///< growth that the frame does not follow; it still has room for it
constexpr double kLoose = 0.2;        ///< shrinking that it does not follow
constexpr double kPace = 0.25;        ///< part of the way it goes each time
constexpr double kJump = 2.5;         ///< a change of size that it does not lag behind

} // namespace

double MapFollower::Extents::size() const
{
    const double most = std::max({half[0], half[1], half[2]});
    return most > 0 ? most : 1;
}

MapFollower::Extents MapFollower::measure(const Projection& projection)
{
    Extents result;
    const std::size_t points = projection.points();
    const auto dims = static_cast<std::size_t>(projection.dims);
    const std::size_t step = points / kSample + 1;
    std::vector<float> column;
    for (std::size_t d = 0; d < std::min<std::size_t>(dims, 3); ++d) {
        column.clear();
        for (std::size_t i = 0; i < points; i += step)
            if (const float v = projection.coordinates[i * dims + d]; std::isfinite(v))
                column.push_back(v);
        if (column.empty())
            continue;
        const auto at = [&](double q) {
            const auto k = column.begin() + std::lround(q * static_cast<double>(column.size() - 1));
            std::nth_element(column.begin(), k, column.end());
            return static_cast<double>(*k);
        };
        const double low = at(0.002);
        const double high = at(0.998);
        result.middle[d] = (low + high) / 2;
        result.half[d] = (high - low) / 2 * 1.04;
    }
    return result;
}

void MapFollower::start(const Projection& shown)
{
    m_frame = measure(shown);
    m_started = true;
}

void MapFollower::follow(const Projection& projection, MapSpace& space)
{
    const Extents now = measure(projection);
    const double growth = now.size() / m_frame.size();
    double drift = 0;
    for (int d = 0; d < 3; ++d)
        drift = std::max(drift, std::abs(now.middle[d] - m_frame.middle[d]) / m_frame.size());
    if (!m_started || growth > kJump || growth < 1 / kJump) {
        m_frame = now;
    } else if (growth > 1 + kSlack || growth < 1 - kLoose || drift > kSlack) {
        for (int d = 0; d < 3; ++d) {
            m_frame.middle[d] += kPace * (now.middle[d] - m_frame.middle[d]);
            m_frame.half[d] += kPace * (now.half[d] - m_frame.half[d]);
        }
        // However fast it grows, everything stays in view.
        if (const double lag = now.size() / m_frame.size(); lag > 1 + kSlack)
            for (double& half : m_frame.half)
                half *= lag / (1 + kSlack);
    }
    m_started = true;
    const double size = m_frame.size();
    const std::size_t points = projection.points();
    const auto dims = static_cast<std::size_t>(projection.dims);
    space.dims = projection.dims >= 3 ? 3 : 2;
    space.xyz.resize(3 * points);
    for (std::size_t i = 0; i < points; ++i)
        for (std::size_t d = 0; d < 3; ++d)
            space.xyz[3 * i + d] =
                d < dims
                    ? static_cast<float>((projection.coordinates[i * dims + d] - m_frame.middle[d]) / size)
                    : 0.0f;
    space.halfX = std::max(m_frame.half[0] / size, 0.05);
    space.halfY = std::max(m_frame.half[1] / size, 0.05);
    space.radius = std::max(std::hypot(m_frame.half[0], m_frame.half[1], m_frame.half[2]) / size, 0.05);
    placeApart(space);
}

} // namespace shelf
