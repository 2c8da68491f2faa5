// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/spread/host_workers.h"
#include "engine/spread/work_leader.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace shelf {

/// Work that falls into tasks, as its owner sees it.
struct SpreadJob {
    /// The first `most` tasks without a result that can be done now, in order; none: all is done.
    std::function<std::vector<WorkTask>(std::size_t most)> ready;
    /// A result came; false where it is none, as a file that was not written whole.
    std::function<bool(const WorkTask& result)> take;
    /// How it goes; false stops.
    std::function<bool(const WorkLeader::AtWork&)> goesOn;
    /// A worker is gone, and the others go on.
    std::function<void(const HostWorkers::Gone&)> gone;
};

enum class SpreadEnd { complete, stopped };

/// Leads the work to its end. When it returns the team has parted, whichever way it ended; what results there
/// are in the folder stays. An Error where nobody of the team is left, or as WorkLeader::look().
Result<SpreadEnd> spreadWork(WorkLeader& leader, HostWorkers& team, const SpreadJob& job);

} // namespace shelf
