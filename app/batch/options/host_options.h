// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "app/batch/options/command_line.h"
#include "app/batch/options/data_options.h"
#include "engine/spread/host_workers.h"
#include "engine/spread/work_leader.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// The words of a call that spread its work over machines.
struct HostOptions {
    std::string queue; ///< the folder that all of them see; empty: this process does all
    std::string hosts; ///< a file
    int sbatch = 0;    ///< workers of an array of Slurm's
    std::string remoteShell = "ssh -o BatchMode=yes";
    std::string remoteProgram;
    double lease = 60;            ///< seconds
    std::vector<Host> named = {}; ///< what the file says, after readHostOptions()

    bool areUsed() const { return !queue.empty(); }
};

void addHostOptions(const Command& command, HostOptions& options);
/// Reads the hosts, and makes paths that hold for all of them. An Error where that cannot be.
Status readHostOptions(HostOptions& options, DataOptions& data);

/// Work that is spread: who hands it out, and who does it.
struct Spread {
    WorkLeader leader;
    std::unique_ptr<HostWorkers> team = std::make_unique<HostWorkers>();
};
/// Begins to lead the work, and starts the workers or says how they are started. threads: of each; 0: those
/// of its machine, shared with the others there.
Status beginSpread(Spread& spread, const HostOptions& options, const std::string& work, int threads,
                   Console& console);

/// Says that a worker is gone and the others go on.
void tellGone(const HostWorkers::Gone& gone, Console& console);

} // namespace shelf
