// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"

#include <string>
#include <thread>

namespace shelf {

/// The one file of text that a command writes, where "-" means standard output: whatever writes files writes
/// it, into a pipe that is emptied here, and what the command has to say besides goes to standard error. All
/// other outputs refuse "-" (OutputGuard).
class TextOutput {
public:
    /// wanted: a path, "-", or empty for none.
    TextOutput(std::string wanted, Console& console);
    ~TextOutput();
    TextOutput(const TextOutput&) = delete;
    TextOutput& operator=(const TextOutput&) = delete;

    /// A usage error where --json wants standard output too.
    const Status& status() const { return m_status; }
    /// What to write to; empty for none.
    const std::string& path() const { return m_path; }
    /// Where it is, in words: "standard output", or the path.
    Message place() const { return m_isOutput ? tr("standard output") : Message(m_wanted); }
    /// The same for programs.
    std::string plainPlace() const { return place().english(); }
    /// Prints what was written; nothing to do for files.
    void deliver();

private:
    void finish();

    std::string m_path;
    std::string m_wanted;
    bool m_isOutput = false;
    std::string m_text; ///< filled by m_drain
    int m_ends[2] = {-1, -1};
    std::thread m_drain;
    Status m_status;
};

} // namespace shelf
