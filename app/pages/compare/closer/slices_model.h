// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/closer/closer_look.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// A run's figure by slices, worst first. Where it is of lists those of readers and of books are told by
/// different measures: one of the two stands here then.
class SlicesModel : public ColumnModel {
    Q_OBJECT
public:
    explicit SlicesModel(QObject* parent = nullptr);

    void setAnswer(CloserAnswerPtr answer);
    void setOfBooks(bool ofBooks);
    /// Whether readers and books have a measure of their own each.
    bool isParted() const { return m_answer && m_answer->slices && !m_answer->metric->ofRatings(); }
    bool isOfBooks() const { return isParted() && m_ofBooks; }
    /// Of the answer; null where there is no such row.
    const SliceFigure* figureAt(int row) const;

protected:
    int rows() const override;
    QVariant look(int row, int column, int role) const override;

private:
    const SliceFigure& at(int row) const
    {
        return m_answer->slices->figures[m_shown[static_cast<std::size_t>(row)]];
    }
    void show();
    QString words(int row) const;
    QString countWords(int row) const;
    QString figureWords(int row) const;
    QVariant bar(int row) const;

    CloserAnswerPtr m_answer;
    bool m_ofBooks = false;
    std::vector<std::size_t> m_shown; ///< indices of figures
    Interval m_scales[2];             ///< of slices of readers, and of books
};

/// The readers or books of one slice with held-out ratings, those for whom the run does worst first.
class SliceMembersModel : public ColumnModel {
    Q_OBJECT
public:
    explicit SliceMembersModel(const Session& session, QObject* parent = nullptr);

    void setSlice(CloserAnswerPtr answer, const SliceFigure* figure); ///< null: nobody
    bool isOfBooks() const { return m_ofBooks; }
    int memberAt(int row) const { return m_members[static_cast<std::size_t>(row)]; } ///< reader or book
    const std::vector<int>& members() const { return m_members; }

protected:
    int rows() const override { return static_cast<int>(m_members.size()); }
    QVariant look(int row, int, int role) const override;

private:
    const OwnFigure& own(int row) const;
    QString figureName() const;

    const Session& m_session;
    CloserAnswerPtr m_answer;
    bool m_ofBooks = false;
    std::vector<int> m_members;
};

} // namespace shelf
