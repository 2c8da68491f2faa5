// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection/selection_profile.h"
#include "widgets/look/column_model.h"

#include <QStyledItemDelegate>

#include <vector>

namespace shelf {

/// What sets a selection apart, a row each: words, authors, genres, years by their share, and numbers that
/// lie higher or lower than elsewhere.
class MarksModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kWhat, kKind, kShare, kLift, kColumns };

    explicit MarksModel(QObject* parent = nullptr);
    /// library: books of all data, of which the profile may be compared with a part.
    void setProfile(const SelectionProfile& profile, std::size_t library, bool onlyTaken);

    struct Row {
        QString what;
        QString kind;
        double selected = 0; ///< share of the selection, 0 .. 1; of a number nothing that is shown
        double library = 0;  ///< share of all books compared with
        double lift = 0;     ///< 0: it is a number
        QString direction;   ///< of a number: "higher"
        double rate = 1;
        QString sentence; ///< all of it in words
    };
    const Row& row(int i) const { return m_rows[static_cast<std::size_t>(i)]; }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    void add(const StandoutMark& mark, const SelectionProfile& profile);
    void add(const NumberContrast& contrast, bool onlyTaken);

    std::vector<Row> m_rows;
    bool m_isPart = false; ///< compared with the books that are shown, not with all
};

/// Paints MarksModel::kShare: a bar for the selection over a mark for the library.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace shelf
