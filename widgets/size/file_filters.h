// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QStringList>

namespace shelf {

/// Gives a dialog its filters, "Tables (*.csv *.tsv)". In a mirrored window their patterns read as they are
/// written, too, where "*.csv" would else have its star at the other end.
inline void setFileFilters(QFileDialog& dialog, QStringList filters)
{
    constexpr QChar kLeftToRight(0x200E); // before the patterns: Qt takes none that have anything behind them
    if (dialog.layoutDirection() == Qt::RightToLeft)
        for (QString& filter : filters)
            if (const qsizetype patterns = filter.lastIndexOf(QLatin1Char('(')); patterns >= 0)
                filter.insert(patterns, kLeftToRight);
    dialog.setNameFilters(filters);
}

} // namespace shelf
