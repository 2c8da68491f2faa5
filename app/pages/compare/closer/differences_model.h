// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/compare/closer/closer_look.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// Pairs of runs and whether one is better, the surest first.
class DifferencesModel : public ColumnModel {
    Q_OBJECT
public:
    explicit DifferencesModel(const Session& session, QObject* parent = nullptr);

    void setAnswer(CloserAnswerPtr answer);
    /// The run that is better, or named first; 0 where there is no such row.
    int runAt(int row) const;
    QString sentence(int row) const;

protected:
    int rows() const override { return m_answer ? static_cast<int>(m_answer->differences.size()) : 0; }
    QVariant look(int row, int column, int role) const override;

private:
    const Difference& at(int row) const { return m_answer->differences[static_cast<std::size_t>(row)]; }
    QString name(std::size_t index) const;
    QVariant bar(int row) const;

    const Session& m_session;
    CloserAnswerPtr m_answer;
    Interval m_scale; ///< of all intervals, and 0
};

} // namespace shelf
