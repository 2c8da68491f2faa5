// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/project/project_place.h"

#include <cstdint>
#include <string>
#include <utility>

namespace shelf {

/// Who has a project open.
struct ProjectHolder {
    std::int64_t pid = 0;   ///< 0: not known
    std::string host = {};  ///< empty: not known
    std::int64_t since = 0; ///< seconds since 1970; 0: not known
    bool isThisProcess = false;
    bool isThisHost = false;
};

/// A project belongs to the one that holds this lock. It is the system's own, so it ends with the process
/// however that ends; the file that bears it only says who. Two within one process exclude each other, too.
class ProjectLock {
public:
    ProjectLock() = default;
    ~ProjectLock() { release(); }
    ProjectLock(ProjectLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
    {}
    ProjectLock& operator=(ProjectLock&& other) noexcept;

    struct Attempt;
    /// Holds it, or says who does. Where no lock can be made at all (a file system without them) it is
    /// neither held nor anybody's.
    static Attempt take(const ProjectPlace& place);

    /// Whether somebody holds it, without taking it from whoever asks next.
    static bool isTaken(const ProjectPlace& place);

    bool isHeld() const { return m_descriptor >= 0; }
    void release();

private:
    int m_descriptor = -1;
    std::string m_path;
};

struct ProjectLock::Attempt {
    ProjectLock lock;
    bool isOthers = false; ///< somebody else has it: `holder`
    ProjectHolder holder;
};

} // namespace shelf
