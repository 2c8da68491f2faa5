// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/scratch_pages.h"
#include "engine/data/archives/byte_buffer.h"

#include <cstdint>
#include <memory>
#include <string>

namespace shelf {

/// Makes `out` a file of `size` bytes as pages that are read as they are touched; what is made of the text is
/// to be in `pages`. False where it cannot be had so. The file must stay as it is meanwhile: one that becomes
/// shorter ends the process.
bool mapText(const std::string& path, std::uint64_t size, const std::shared_ptr<ScratchPages>& pages,
             ByteBuffer& out);

} // namespace shelf
