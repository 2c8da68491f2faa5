// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shelf {

/// Where Qt's own widgets hear what they should not, or do not hear what they should. Over a bar of tabs the
/// wheel scrolls the page that it stands on, and changes no tab. A button whose menu closes is told that the
/// pointer has left it.
void mendEvents(QWidget& widget);

} // namespace shelf
