// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/spread/hosts.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// How the workers of a team are called.
struct WorkerCall {
    std::string program;                  ///< on this machine
    std::string remoteProgram;            ///< on the others
    std::vector<std::string> remoteShell; ///< to which a host and the line of a shell are given: "ssh", ...
    std::vector<std::string> words;       ///< of each worker's call, to which --name and --places come
};

/// The words of a command as a person writes it: parted by blanks, but for those between ' or ".
std::vector<std::string> commandWords(std::string_view command);
/// The words as a line that every POSIX shell takes apart again.
std::string shellLine(const std::vector<std::string>& words);

/// The workers that this program has started, here and on other hosts: one for each place. None where others
/// start them.
class HostWorkers {
public:
    HostWorkers(); ///< of nobody
    HostWorkers(const std::vector<Host>& hosts, const WorkerCall& call);
    ~HostWorkers(); ///< ends who is left
    HostWorkers(const HostWorkers&) = delete;
    HostWorkers& operator=(const HostWorkers&) = delete;

    bool isStartedHere() const { return m_size > 0; } ///< by this program at all
    std::size_t size() const { return m_size; }       ///< places
    std::size_t alive() const { return m_members.size(); }

    struct Gone {
        std::string worker; ///< its --name
        std::string host;
        Message why; ///< what it said last, or how it ended
    };
    /// Those that have ended since the last look. Does not wait.
    std::vector<Gone> look();
    /// Waits so many seconds for all of them to end, and ends those that do not.
    void part(double seconds);

private:
    struct Member;
    std::size_t m_size = 0;
    std::vector<std::unique_ptr<Member>> m_members;
};

} // namespace shelf
