// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shelf {

class LossChart;
class Session;

/// Asks for the name of a .png, .svg or .pdf in a dialog beside the running program; `chosen` gets it, unless
/// parent is gone by then.
void askForPictureFile(QWidget* parent, const QString& title, const QString& name,
                       const std::function<void(const QString&)>& chosen);

/// Asks where, then writes the curves as they are shown: PNG, SVG or PDF by the ending. A failure is reported
/// through the session.
void savePicture(LossChart& chart, Session& session, QWidget* parent);

} // namespace shelf
