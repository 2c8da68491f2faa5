// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/column_model.h"
#include "widgets/readers/reader_models.h"

#include <QColor>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// One of several lists of recommended books that stand side by side: each book's place, how it differs from
/// that in the list at the left, title and score.
class JoinedListModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kRank, kChange, kTitle, kScore, kColumns };
    /// What the scores are; meaning: said of their column.
    struct Scores {
        ScoreWords words = ScoreWords::rating;
        QString title;
        QString meaning;
    };
    /// How a list differs from another: an entry a book, as placesUp() tells it.
    struct Changes {
        std::vector<std::optional<int>> up;
        QString from; ///< the name of the other list
    };

    /// One of the lists that a blend stands beside: a place a book of the blend, 1 the first; none: not in it.
    struct Origin {
        QString name;
        QColor color;
        std::vector<std::optional<int>> places;
    };

    explicit JoinedListModel(QObject* parent = nullptr);

    /// changes: none for the list at the far left.
    void setList(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books, Scores scores,
                 std::optional<Changes> changes);
    /// Afterwards, of a blend: which of the other lists, from the left, each book is in, in place of changes.
    void setOrigins(std::vector<Origin> origins);
    int originsWidth() const; ///< pixels of their marks; 0: there are none
    const std::vector<Recommendation>& books() const { return m_books; }
    bool hasChanges() const { return m_changes || !m_origins.empty(); }
    int bookAt(int row) const; ///< -1 where there is no such row
    int rowOf(int book) const; ///< -1 where it is not in the list
    void light(int book);      ///< the book that the pointer is on, in whichever list; -1: none

protected:
    int rows() const override { return static_cast<int>(m_books.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString titleAt(int row) const;
    QString scoreAt(int row) const;
    std::optional<int> upAt(int row) const;
    QString changeText(int row) const;
    QString changeWords(int row) const;
    QString originWords(int row) const;
    QPixmap originMarks(int row) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<Recommendation> m_books;
    Scores m_scores;
    std::optional<Changes> m_changes;
    std::vector<Origin> m_origins;
    double m_largest = 0;
    int m_lit = -1;
};

} // namespace shelf
