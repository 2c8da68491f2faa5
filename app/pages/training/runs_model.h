// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "widgets/look/column_model.h"

namespace shelf {

/// The session's runs: a row a run, with a box that shows or hides its curves and a name that can be changed.
class RunsModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { name, loss, epochs, state, columnCount_ };

    explicit RunsModel(Session& session, QObject* parent = nullptr);

    /// The run that the form's settings were last trained as; outOfDate: they have changed since.
    void setLatest(int run, bool outOfDate);
    int numberAt(int row) const; ///< 0 where there is no such row
    int rowOf(int number) const; ///< -1 where there is no such run

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    int rows() const override { return static_cast<int>(m_numbers.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    static QString resultOf(const RunEntry& run);
    QString stateOf(const RunEntry& run) const;
    bool isDrawn(const RunEntry& run) const;
    void runChanged(int number);

    Session& m_session;
    QList<int> m_numbers; ///< the rows; follows the session's signals, not its list
    int m_latest = 0;
    bool m_outOfDate = false;
};

/// The lowest validation loss of a run so far, or of a model solved without epochs; NaN where there is none.
double bestLoss(const RunEntry& run);

} // namespace shelf
