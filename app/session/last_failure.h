// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <optional>

namespace shelf {

/// What became of an owner's last attempt at something: a failure is told like every error, and taken back
/// when the owner tries again, so that nobody reads of the last training beside the next one.
class LastFailure {
public:
    explicit LastFailure(Session& session) : m_session(session) {}

    void report(const Error& error);
    void retract(); ///< another attempt begins

private:
    Session& m_session;
    std::optional<Error> m_error;
};

} // namespace shelf
