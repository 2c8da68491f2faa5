// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QColor>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace shelf {

/// What stands in one row: a run, runs that differ in their seed alone, or a baseline of runs.
struct CompareEntry {
    std::vector<RunPtr> runs = {}; ///< of a baseline one that bears its figures and nothing else
    QList<int> numbers = {};       ///< none of a baseline
    QString name = {};
    QColor color = {};
    QString preset = {};
    QString data = {}; ///< what they were measured on: the data and how they were split
    bool isBaseline = false;
    double loss = 0; ///< of a baseline; NaN where it has none
};

/// The finished runs of a session that were trained, in their order, and then their baselines, each once.
struct CompareEntries {
    std::vector<CompareEntry> list;
    bool hasSeveralSeeds = false; ///< some differ in nothing but the seed
    bool isUnequal = false;       ///< they hold out different ratings, or were judged by different losses
};
CompareEntries compareEntries(const QList<RunEntry>& runs, bool seedsTogether);

/// settingsText() without the seed: runs that agree in it are the same training with other luck.
std::string seedlessText(const RunSettings& settings);

} // namespace shelf
