// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <cstdint>
#include <deque>

namespace shelf {

/// How quickly bytes come, by the last seconds.
class Pace {
public:
    /// Bytes a second; 0 while too little is known.
    double at(std::uint64_t done)
    {
        if (!m_clock.isValid())
            m_clock.start();
        const qint64 now = m_clock.elapsed();
        if (!m_samples.empty() && done < m_samples.back().done)
            m_samples.clear(); // begun anew
        m_samples.push_back({now, done});
        while (m_samples.size() > 2 && now - m_samples.front().at > kWindow)
            m_samples.pop_front();
        const qint64 took = now - m_samples.front().at;
        return took < kLeast
                   ? 0
                   : static_cast<double>(done - m_samples.front().done) * 1000 / static_cast<double>(took);
    }

private:
    static constexpr qint64 kWindow = 5'000; ///< ms over which the speed is measured
    static constexpr qint64 kLeast = 500;    ///< ms: less is noise

    struct Sample {
        qint64 at;
        std::uint64_t done;
    };
    QElapsedTimer m_clock;
    std::deque<Sample> m_samples;
};

} // namespace shelf
