// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shelf {

class Jobs;

/// Asks whether what is kept of opened data should go, removes it where the answer is yes, and says so.
void askToClearOpened(QWidget* window, Jobs& jobs, const std::function<void(const QString&)>& say);

} // namespace shelf
