// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace shelf {

/// The data role of a number that a delegate paints as stars or as a bar.
inline constexpr int kBarRole = Qt::UserRole + 1;

/// One line of a table that is saved (commas) or copied for a spreadsheet (tabs), with its line break. Texts
/// are quoted, cleaned and marked as in the files that the engine writes.
QString tableLine(const QStringList& cells, QChar separator);

/// Qt::TextAlignmentRole of a cell: numbers stand at the right.
inline QVariant cellAlignment(bool number)
{
    return QVariant(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace shelf
