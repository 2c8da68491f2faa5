// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace shelf {

class Jobs;
class LossChart;
class Session;

/// Asks for the name of a .png, .svg or .pdf in a dialog beside the running program; `chosen` gets it, unless
/// parent is gone by then.
void askForPictureFile(QWidget* parent, const QString& title, const QString& name,
                       const std::function<void(const QString&)>& chosen);

/// Asks where, then writes what `picture` makes in the format of the name's ending ("png"; empty where it
/// knows none such), in the background. A failure is reported through the session.
void savePicture(QWidget* parent, Jobs& jobs, Session& session, const QString& title, const QString& name,
                 const std::function<QByteArray(const QByteArray& format)>& picture);
/// The curves as they are shown: a picture, or their numbers where the name ends in .csv.
void savePicture(QWidget* parent, Jobs& jobs, Session& session, const LossChart& chart);

} // namespace shelf
