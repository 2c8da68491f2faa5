// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/last_failure.h"

#include <utility>

namespace shelf {

void LastFailure::report(const Error& error)
{
    m_error = error;
    m_session.reportError(error);
}

void LastFailure::retract()
{
    if (const auto error = std::exchange(m_error, {}))
        m_session.retractError(*error);
}

} // namespace shelf
