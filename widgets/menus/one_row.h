// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QAction;

namespace shelf {

/// Why something is gray while several rows are selected.
QString forOneRow();

/// An action that makes sense for one row of a list is gray while several are selected, and says why.
void needsOneRow(QAction* action, QAbstractItemView* view);

} // namespace shelf
