// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shelf {

class LossChart;
class Session;

/// Asks where, then writes the curves as they are shown: PNG, SVG or PDF by the ending. A failure is reported
/// through the session.
void savePicture(LossChart& chart, Session& session, QWidget* parent);

} // namespace shelf
