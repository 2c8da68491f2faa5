// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_program.h"

#include <QAbstractItemModel>
#include <QTableView>

/// The real window that can open the sample library.
struct SampleProgram : WindowProgram {
    bool openSample(const shelf::StartOptions& size = fewBooks())
    {
        window.start(size);
        return becomes(
            [this] { return session.dataset() && !jobs.isBusy() && books()->model()->rowCount() > 0; });
    }
    QTableView* books() const { return part<QTableView>("books"); }
};
