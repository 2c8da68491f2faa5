// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ready/ready_fetcher.h"

#include <QString>

namespace shelf {

/// "4.9 MB", or a word for a size that only the server knows.
QString setSizeText(const ReadySet& set);
/// "20,000,263"; with a sign where it is rounded, empty where the publisher does not say.
QString setCountText(const ReadySet& set, std::uint64_t count);
/// For the list: "here", "fetching", "2.1 MB of it", or nothing.
QString readyStateText(const ReadyState& state);
/// Rich text: what the set holds, its terms, and which addresses will be asked.
QString readyDetails(const ReadySet& set, const QString& mirror);
/// Rich text: how the last fetch went and what can be done; empty where there is nothing to say.
QString readyNews(const ReadySet& set, const ReadyState& state);

} // namespace shelf
