// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace shelf {

enum class ErrorKind {
    failed,    ///< the work could not be done: bad data, a full disk, ...
    cancelled, ///< the caller's progress callable asked to stop
    usage,     ///< the request itself makes no sense (an unknown name, a value out of range)
};

/// What went wrong, where, and what to do about it; all of it meant for the person at the screen. It is made
/// in one way: by one of the three makers, and in() where there is a place.
struct Error {
    Message message;
    std::string file = {};
    std::int64_t line = 0;   ///< 1-based; 0 where a line means nothing
    std::int64_t column = 0; ///< 1-based; 0 where a column means nothing
    Message advice = {};
    ErrorKind kind = ErrorKind::failed;

    /// "file:line:column: message. advice" on one line, leaving out what is not known; in the
    /// language of the process.
    std::string text() const;
    Message words() const; ///< message and advice
    /// text() as a message.
    Message told() const;

    static Error failure(Message message, Message advice = {});
    static Error usageError(Message message, Message advice = {});
    static Error cancelledByCaller();

    /// The same, with the place that it is about (line and column from 1; 0 where they mean nothing).
    Error in(std::string place, std::int64_t atLine = 0, std::int64_t atColumn = 0) &&;
};

/// "file:line:column", leaving out what is not known.
std::string placeText(const std::string& file, std::int64_t line, std::int64_t column = 0);

/// A value or an Error. The engine's edge returns these; it throws nothing.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or an Error.
class [[nodiscard]] Status {
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace shelf
