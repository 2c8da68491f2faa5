// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/window/run_serving.h"
#include "widgets/look/column_model.h"

#include <QList>

namespace shelf {

/// The last calls of a server, newest first.
class ServedCallsModel : public ColumnModel {
    Q_OBJECT
public:
    explicit ServedCallsModel(RunServing& serving, QObject* parent = nullptr);

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }

private:
    void show(const QList<ServedCall>& calls, int added);

    QList<ServedCall> m_shown; ///< what the rows are; a selected call stays selected where it moves to
};

} // namespace shelf
