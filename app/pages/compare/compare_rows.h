// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace shelf {

/// One run, or runs that differ in their seed alone.
struct CompareColumn {
    std::vector<RunPtr> runs;
    QList<int> numbers;
    QString name;
    QColor color;
    bool operator==(const CompareColumn&) const = default;
};

struct CompareRow {
    QString name;
    QString meaning;
    QStringList values; ///< one a column
    bool differs = false;
    bool isSetting = false;
    int best = -1; ///< index of the column
    bool operator==(const CompareRow&) const = default;
};

/// Results that any of the runs has, then the settings, those that differ first.
std::vector<CompareRow> compareRows(const std::vector<CompareColumn>& columns);

/// settingsText() without the seed: runs that agree in it are the same training with other luck.
std::string seedlessText(const RunSettings& settings);

/// Means over a column; NaN where nothing was measured.
double columnRmse(const CompareColumn& column);
double columnNdcg(const CompareColumn& column);

} // namespace shelf
