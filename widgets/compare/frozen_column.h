// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace shelf {

/// Keeps the first column of a table in sight while the others scroll to the side: a second view of that
/// column alone, with the table's own selection. A click on it is a click on the table, and keys stay with
/// the table.
class FrozenColumn : public QObject {
    Q_OBJECT
public:
    explicit FrozenColumn(QTableView* view); ///< which keeps it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTableView* m_view;
    QTableView* m_column;
};

} // namespace shelf
