// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <vector>

namespace shelf {

/// Holds the pipes among some files open while they are read, so that reading one that nobody fills does not
/// wait without end.
class PipeWatch {
public:
    PipeWatch() = default;
    ~PipeWatch();
    PipeWatch(const PipeWatch&) = delete;
    PipeWatch& operator=(const PipeWatch&) = delete;

    /// Waits some seconds for the first bytes of a pipe; files of other kinds need no waiting.
    Status waitFor(const std::string& path);

private:
    std::vector<int> m_held;
};

} // namespace shelf
