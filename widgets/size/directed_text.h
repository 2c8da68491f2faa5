// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace shelf {

/// The text as it reads among words that run the other way: "2-D", "Rated (424)" and titles keep their order
/// in a mirrored window, and what ends in dots has them at its own end. A text that needs nothing comes back
/// as it is.
inline QString directed(const QString& text, Qt::LayoutDirection around)
{
    constexpr QChar kFirstStrong(0x2068);
    constexpr QChar kEnd(0x2069);
    if (around != Qt::RightToLeft || text.isEmpty() || text.isRightToLeft() || text.startsWith(kFirstStrong))
        return text;
    return kFirstStrong + text + kEnd;
}

} // namespace shelf
