// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cleaning/time_window.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

namespace shelf {

Status TimeWindow::check(bool hasTimes) const
{
    if (!isAsked())
        return {};
    if (!hasTimes)
        return Error::usageError(tr("--since and --until need times, and these ratings have none"),
                                 tr("Name the column with the times: --time-column NAME."));
    if (m_options.since && m_options.until && *m_options.since > *m_options.until)
        return Error::usageError(tr("--since is later than --until"), tr("Exchange the two."));
    return {};
}

std::string TimeWindow::step() const
{
    std::string text;
    if (m_options.since)
        text = "since " + getSince(m_options);
    if (m_options.until)
        text += (text.empty() ? "until " : " --until ") + getUntil(m_options);
    return text;
}

Message TimeWindow::message(std::uint64_t gone) const
{
    if (m_options.since && m_options.until)
        return tr("%n ratings before %1 or after %2 are left out",
                  "%n rating before %1 or after %2 is left out", gone)
            .arg(getSince(m_options))
            .arg(getUntil(m_options));
    if (m_options.since)
        return tr("%n ratings before %1 are left out", "%n rating before %1 is left out", gone)
            .arg(getSince(m_options));
    return tr("%n ratings after %1 are left out", "%n rating after %1 is left out", gone)
        .arg(getUntil(m_options));
}

} // namespace shelf
