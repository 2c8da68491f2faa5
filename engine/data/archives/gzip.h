// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/archives/byte_buffer.h"
#include "engine/data/archives/byte_stream.h"
#include "engine/data/archives/unpack_limits.h"

#include <string>
#include <vector>

namespace shelf {

/// Unpacks all members of a gzip file behind what `out` holds, and checks each by its checksum and length.
/// What follows the last member and is none is left out and said in notes (zeros are not worth a word). An
/// error names `path`. packedIn: bytes that the stream itself was unpacked from; 0: it is what lies on the
/// disk.
Status gunzip(ByteStream& in, const std::string& path, const UnpackLimits& limits, std::uint64_t packedIn,
              ByteBuffer& out, std::vector<std::string>& notes);
/// Unpacks all members and keeps nothing: an error where one is damaged or cut off.
Status checkGzip(ByteStream& in, const std::string& path, const UnpackLimits& limits);

} // namespace shelf
