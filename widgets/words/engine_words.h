// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"

#include <QString>

#include <string_view>

namespace shelf {

/// A message in the language of the window.
inline QString textOf(const Message& message)
{
    return QString::fromStdString(message.text());
}

/// Words that a row of the engine keeps in English (trNoop), in the language of the window.
inline QString wordsOf(std::string_view marked)
{
    return marked.empty() ? QString() : textOf(shelf::tr(marked));
}

} // namespace shelf
