// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/compare_entries.h"
#include "engine/evaluation/interval.h"
#include "engine/evaluation/metric.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shelf {

/// One thing that is told of all of them: a figure, a cost or a setting.
struct CompareFact {
    QString name;
    QString meaning;
    QStringList values;               ///< one an entry
    std::vector<double> numbers = {}; ///< the same to sort by; NaN where it is none
    /// Where they lie: an interval, or a deviation about a mean of several seeds; empty where no entry has
    /// one.
    std::vector<Interval> intervals = {};
    bool differs = false; ///< between runs
    bool isSetting = false;
    bool isMain = false; ///< stands in a table that is not to be long
    Better better = Better::neither;
    Better wanted = Better::neither; ///< the same, and less of what costs something
    QString topic = {};              ///< of the guide; empty: none
    int best = -1;                   ///< index of the entry
    int decimals = 4;

    /// From the lowest end to the highest, which all bars share.
    Interval scale() const;
    bool hasIntervals() const { return !intervals.empty(); }
};

/// Results that any of the runs has, then the settings, those that differ first.
std::vector<CompareFact> compareFacts(const std::vector<CompareEntry>& entries);

} // namespace shelf
