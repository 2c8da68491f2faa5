// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/method_words.h"

#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <string>

namespace shelf {

QString methodWords(std::string_view words)
{
    return wordsOf(words);
}

QString methodHeading(std::string_view words)
{
    QString text = methodWords(words);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString missingFrom(const MapParameters& parameters)
{
    const auto missing = parameters.method->missing;
    return missing ? methodWords(missing(parameters)) : QString();
}

QString methodKey(const LayoutMethod& method)
{
    return textOf(method.key);
}

} // namespace shelf
