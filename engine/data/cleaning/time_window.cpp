// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cleaning/time_window.h"

#include "engine/base/numbers.h"

namespace shelf {

Status TimeWindow::check(bool hasTimes) const
{
    if (!isAsked())
        return {};
    if (!hasTimes)
        return Error::usageError("--since and --until need times, and these ratings have none",
                                 "Name the column with the times: --time-column NAME.");
    if (m_options.since && m_options.until && *m_options.since > *m_options.until)
        return Error::usageError("--since is later than --until", "Exchange the two.");
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

std::string TimeWindow::message(std::uint64_t gone) const
{
    std::string text = grouped(gone) + (gone == 1 ? " rating" : " ratings");
    if (m_options.since)
        text += " before " + getSince(m_options);
    if (m_options.until)
        text += (m_options.since ? " or after " : " after ") + getUntil(m_options);
    return text + (gone == 1 ? " is left out" : " are left out");
}

} // namespace shelf
