// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace shelf {

/// The engine's UTF-8 as Qt has it.
inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// The text with U+FFFD for everything that turns it around, or what stands beside it, or stands in it unseen
/// (deceives() in engine/base/utf8.h): what files and runs bring is shown so. Line breaks and tabs stay.
QString shownText(const QString& text);
/// The same of the engine's UTF-8: titles, names and notes.
QString shownText(std::string_view utf8);

} // namespace shelf
