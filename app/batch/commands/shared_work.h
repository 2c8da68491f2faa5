// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/data_options.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <nlohmann/json.hpp>

#include <string>

namespace shelf {

/// What workers on other machines read first: the data, and what makes results the same wherever they come
/// about.
struct SharedWork {
    DataOptions data;
    std::string checksum;     ///< dataChecksum()
    std::string instructions; ///< the kernels' name: figures differ in their last digits between sets
    std::string program;      ///< its version
    Json what;                ///< "search" or "leaderboard" with what each needs

    /// Whether this machine and program come to the same results; its kernels are chosen then.
    Status fitThisMachine() const;
    Status checkData(const Dataset& read) const;
};

/// As one JSON document. data: with paths that hold everywhere.
std::string workDocument(const DataOptions& data, const Dataset& read, Json what);
Result<SharedWork> parseWork(const std::string& document);

} // namespace shelf
