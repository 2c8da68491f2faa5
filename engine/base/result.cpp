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
    std::string out;
    if (!file.empty()) {
        out += placeText(file, line, column) + ": ";
    } else if (line > 0) {
        out += "line " + std::to_string(line);
        if (column > 0)
            out += ", column " + std::to_string(column);
        out += ": ";
    }
    out += message;
    if (!advice.empty()) {
        if (!out.empty() && out.back() != '.' && out.back() != '!' && out.back() != '?')
            out += '.';
        out += ' ' + advice;
    }
    return out;
}

Error Error::failure(std::string message, std::string advice)
{
    Error error;
    error.message = std::move(message);
    error.advice = std::move(advice);
    return error;
}

Error Error::usageError(std::string message, std::string advice)
{
    Error error = failure(std::move(message), std::move(advice));
    error.kind = ErrorKind::usage;
    return error;
}

Error Error::cancelledByCaller()
{
    Error error = failure("Stopped before it was finished");
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
