// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"

#include <QList>
#include <QString>

#include <vector>

namespace shelf {

/// The trials of a search as paths over axes, one a varied parameter (logarithmic where it was drawn so) and
/// the last one the result, best at the top; and the brushes on the axes, which let paths pass or hold them
/// back. Places on an axis run from 0, the bottom, to 1.
class TrialPaths {
public:
    struct Tick {
        double at = 0;
        QString text;
    };
    struct Axis {
        QString label;
        std::vector<Tick> ticks;
        bool brushed = false;
        double low = 0;
        double high = 1;
    };
    struct Path {
        std::vector<double> at; ///< one an axis, NaN where there is none (a failed trial has no result)
        bool failed = false;
        bool faint = false; ///< not trained in full
        double merit = 0;   ///< 1 the best of all, 0 the worst
    };

    /// Brushes stay where the axes are the same.
    void setSearch(const SearchState& state);
    const SearchState& state() const { return m_state; }
    const std::vector<Axis>& axes() const { return m_axes; }
    const std::vector<Path>& paths() const { return m_paths; } ///< one a trial, in their order
    int best() const { return m_best; }                        ///< a trial; -1: none

    /// Low and high in any order; a brush that hardly spans anything is lifted. False where there is no such
    /// axis.
    bool setBrush(int axis, double low, double high);
    void clearBrushes();
    bool isBrushed() const;
    bool passes(int trial) const; ///< every brush
    QList<int> passing() const;
    QList<int> passingByMerit() const; ///< best first, without the failed

    static constexpr double kLeastBrush = 0.02;

private:
    static Axis parameterAxis(const SearchAxis& axis);
    Axis resultAxis(double worst, double best) const;

    SearchState m_state;
    std::vector<Axis> m_axes;
    std::vector<Path> m_paths;
    int m_best = -1;
};

} // namespace shelf
