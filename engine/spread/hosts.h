// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A machine that works, as a line of a hosts file names it.
struct Host {
    std::string name;
    int places = 1; ///< workers at once

    bool isHere() const { return name == "localhost"; }
};

inline constexpr int kMostPlaces = 1024; ///< of a line, and lines of a file

/// One host a line, "host", "host:2" or "host slots=2", as MPI and Slurm write them; what follows a '#' is a
/// comment. A name with several colons is an address and has no ":2" behind it. Errors say the line of
/// `file`.
Result<std::vector<Host>> parseHosts(std::string_view text, const std::string& file);
Result<std::vector<Host>> readHosts(const std::string& file);

} // namespace shelf
