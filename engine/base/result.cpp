// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/result.h"

namespace shelf {

std::string Error::text() const
{
    std::string out;
    if (!file.empty()) {
        out += file;
        if (line > 0)
            out += ':' + std::to_string(line);
        if (line > 0 && column > 0)
            out += ':' + std::to_string(column);
        out += ": ";
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

Error Error::cancelledByCaller()
{
    Error error;
    error.message = "Stopped before it was finished";
    error.kind = ErrorKind::cancelled;
    return error;
}

Error Error::usageError(std::string message, std::string advice)
{
    Error error;
    error.message = std::move(message);
    error.advice = std::move(advice);
    error.kind = ErrorKind::usage;
    return error;
}

} // namespace shelf
