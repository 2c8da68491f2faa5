// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/unpack_limits.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

namespace shelf {

Status UnpackLimits::check(std::uint64_t out, std::uint64_t in, const std::string& path) const
{
    if (out <= freely || out / times <= in)
        return {};
    return Error::failure(tr("Unpacking was stopped at %1 bytes, more than %2 times what they are packed in")
                              .arg(out)
                              .arg(times),
                          tr("If the file is meant to be so, unpack it and open what comes out."))
        .in(path);
}

} // namespace shelf
