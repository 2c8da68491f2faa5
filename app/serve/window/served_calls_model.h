// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/column_model.h"

namespace shelf {

class RunServing;

/// The last calls of a server, newest first.
class ServedCallsModel : public ColumnModel {
    Q_OBJECT
public:
    explicit ServedCallsModel(RunServing& serving, QObject* parent = nullptr);

protected:
    int rows() const override { return m_rows; }

private:
    RunServing& m_serving;
    int m_rows = 0;
};

} // namespace shelf
