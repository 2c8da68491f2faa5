// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

namespace shelf {

std::string placeText(const std::string& file, std::int64_t line, std::int64_t column)
{
    std::string out = file;
    if (line > 0)
        out += ':' + std::to_string(line);
    if (line > 0 && column > 0)
        out += ':' + std::to_string(column);
    return out;
}

std::string Error::text() const
{
    return told().text();
}

Message Error::told() const
{
    Message place;
    if (!file.empty())
        place = placeText(file, line, column);
    else if (line > 0 && column > 0)
        place = tr("line %1, column %2").arg(std::to_string(line)).arg(std::to_string(column));
    else if (line > 0)
        place = tr("line %1").arg(std::to_string(line));
    return place.empty() ? words() : tr("%1: %2", "a place and what is said of it").arg(place).arg(words());
}

Message Error::words() const
{
    if (advice.empty())
        return message;
    if (message.empty())
        return advice;
    // Where the first is no whole sentence, it becomes one.
    const std::string english = message.english();
    const bool isSentence = english.back() == '.' || english.back() == '!' || english.back() == '?';
    return (isSentence ? tr("%1 %2", "two sentences") : tr("%1. %2", "words and a sentence"))
        .arg(message)
        .arg(advice);
}

Error Error::failure(Message message, Message advice)
{
    Error error;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return error;
}

Error Error::usageError(Message message, Message advice)
{
    Error error = failure(std::move(message), std::move(advice));
    error.kind = ErrorKind::usage;
    return error;
}

Error Error::cancelledByCaller()
{
    Error error = failure(tr("Stopped before it was finished"));
    error.kind = ErrorKind::cancelled;
    return error;
}

Error Error::in(std::string place, std::int64_t atLine, std::int64_t atColumn) &&
{
    file = std::move(place);
    line = atLine;
    column = atColumn;
    return std::move(*this);
}

} // namespace shelf
