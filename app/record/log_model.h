// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace shelf {

class ProgramLog;

/// The log as a table: time, kind, text.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { time, kind, text, columns };
    static constexpr int kKindRole = Qt::UserRole; ///< LogKind as a number

    explicit LogModel(const ProgramLog& log, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ProgramLog& m_log;
    int m_rows; ///< that have been announced
};

} // namespace shelf
