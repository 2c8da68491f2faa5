// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as the description of a session's folder and of one run in it, which says the same when it
// is written and read again, and as an address in the web.
#include "engine/base/web_address.h"
#include "engine/journal/manifest.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto manifest = shelf::parseManifest(text, "manifest.json");
    if (manifest) {
        const std::string written = shelf::manifestText(*manifest);
        const auto again = shelf::parseManifest(written, "manifest.json");
        fuzz::require(again.ok() && shelf::manifestText(*again) == written);
    } else {
        fuzz::require(fuzz::told(manifest.error()));
    }
    const std::string entry = shelf::entryText(shelf::parseEntry(text));
    fuzz::require(shelf::entryText(shelf::parseEntry(entry)) == entry);

    if (shelf::isPublicWebAddress(text))
        fuzz::require(text.starts_with("http") || text.starts_with("HTTP") || text.size() > 8);
    shelf::isPublicAddress(text);
    return 0;
}
