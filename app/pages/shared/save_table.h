// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shelf {

class Jobs;
class Session;

/// Asks for the name of a .csv in a dialog beside the running program, then writes `text` as it is by then,
/// in the background. A failure is reported through the session. objectName is the dialog's.
void saveTable(QWidget* parent, Jobs& jobs, Session& session, const QString& title, const QString& objectName,
               const QString& name, const std::function<QString()>& text);

} // namespace shelf
