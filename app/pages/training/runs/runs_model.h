// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/parameters/settings.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// The session's runs, the one in training first and then the newest: a row a run, with a box that pins its
/// curves and a name that can be changed.
class RunsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { name, loss, epochs, state, columnCount_ };

    explicit RunsModel(Session& session, QObject* parent = nullptr);

    /// What the run that trains now is trained with, which its entry does not tell.
    void setTraining(const RunSettings& settings);
    const QList<int>& numbers() const { return m_numbers; } ///< of the rows
    int numberAt(int row) const; ///< 0 where there is no such row
    int rowOf(int number) const; ///< -1 where there is no such run

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    int rows() const override { return static_cast<int>(m_numbers.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString resultOf(const RunEntry& run) const;
    void order();
    QString stateOf(const RunEntry& run) const;
    bool isDrawn(const RunEntry& run) const;
    void runChanged(int number);

    Session& m_session;
    QList<int> m_numbers; ///< the rows; follows the session's signals, not its list
    RunSettings m_training;
};

/// The lowest validation loss of a run so far, or of a model solved without epochs; NaN where there is none.
double bestLoss(const RunEntry& run);

} // namespace shelf
