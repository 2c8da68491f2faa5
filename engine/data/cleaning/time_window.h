// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/data/dataset.h"

namespace shelf {

/// The ratings between --since and --until, both included.
class TimeWindow {
public:
    explicit TimeWindow(const CleaningOptions& options) : m_options(options) {}

    bool isAsked() const { return m_options.since || m_options.until; }
    /// What can be refused before anything is read.
    Status check(bool hasTimes) const;
    bool holds(std::int64_t time) const
    {
        return (!m_options.since || time >= *m_options.since) &&
               (!m_options.until || time <= *m_options.until);
    }
    /// "since 2018-01-01 --until 2018-12-31"
    std::string step() const;
    /// "12 ratings before 2018-01-01 are left out"
    Message message(std::uint64_t gone) const;

private:
    const CleaningOptions& m_options;
};

} // namespace shelf
