// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/byte_source.h"
#include "engine/project/project.h"

#include <memory>
#include <string>

namespace shelf {

/// readProject() of bytes wherever they are; name stands for them in messages.
Result<Project> readProjectBytes(std::shared_ptr<ByteSource> source, const std::string& name,
                                 const Progress& progress = {});

} // namespace shelf
