// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/project/project.h"

#include <string>

namespace shelf {

/// What `info` says of a project and of the files that it refers to.
Json projectDocument(const Project& project, const std::string& file);
std::string projectText(const Project& project, const std::string& file);

} // namespace shelf
