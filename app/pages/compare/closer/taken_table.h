// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QPushButton;
class QSortFilterProxyModel;
class QWidget;

namespace shelf {

class Jobs;
class Session;

/// The two buttons by which a table that is shown is taken away.
struct TakeButtons {
    QPushButton* copy = nullptr;
    QPushButton* save = nullptr;
};

/// prefix: of the object names. file: the name that is proposed. text: of the table, by its separator.
TakeButtons takeButtons(QWidget* parent, Jobs& jobs, Session& session, const QString& prefix,
                        const QString& file, const std::function<QString(QChar)>& text);
/// The rows of the model behind it that are shown, in the order in which they are.
std::vector<int> shownRows(const QSortFilterProxyModel& rows);
/// In the palette's colors.
void recolor(const TakeButtons& buttons);

} // namespace shelf
