// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/finite.h"
#include "engine/base/text/message.h"
#include "engine/files/run/frame_reader.h"
#include "engine/files/run/metadata_archive.h"
#include "engine/files/run/run_metadata.h"

#include <cstdint>
#include <exception>
#include <new>
#include <string>

namespace shelf {

// What all parts of the loader ask of a section. Throw LoadFailure.

template <class T> T readMetadata(FrameReader& in, const std::string& tag)
{
    const std::string bytes = in.metadata(tag);
    try {
        return fromMetadata<T>(bytes, in.version());
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& exception) {
        throw damaged(tag, exception.what());
    }
}

template <class Vector> void checkFinite(const std::string& tag, const Vector& values)
{
    if (!allFinite(values))
        throw damaged(tag, tr("a value that is not a number"));
}

/// Divides, for the product of two numbers from a file can wrap around.
inline bool hasShape(std::uint64_t count, std::uint64_t rows, std::uint64_t cols)
{
    return cols == 0 || rows == 0 ? count == 0 : count % cols == 0 && count / cols == rows;
}

} // namespace shelf
