// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as a project, and as what lies in one: the list of contents, the reference to data,
// the list of a journal. What is accepted must read, or say why not, and come out the same once written and
// read.
#include "engine/journal/manifest.h"
#include "engine/project/data_reference.h"
#include "engine/project/project_bytes.h"
#include "engine/project/project_manifest.h"
#include "engine/project/project_parts.h"
#include "tests/fuzz/fuzz_data.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace shelf;

namespace {

constexpr const char* kName = "fuzz.shelfproject";

void openWhole(std::string_view bytes)
{
    const auto project = readProjectBytes(StoredBytes::ofText(std::string(bytes)).source(), kName);
    if (!project) {
        fuzz::require(fuzz::told(project.error()));
        return;
    }
    for (const ProjectRun& run : project->runs) {
        fuzz::require(run.bytes.size() <= bytes.size());
        const auto loaded = loadProjectRun(run, kName);
        fuzz::require(loaded.ok() || fuzz::told(loaded.error()));
    }
    for (const auto& [key, part] : project->parts) {
        const auto text = project->part(key);
        fuzz::require(text.ok() ? text->size() <= bytes.size() : fuzz::told(text.error()));
    }
}

void readLists(std::string_view text)
{
    const auto manifest = parseProjectManifest(text, std::uint64_t{1} << 40, kName);
    if (manifest) {
        const auto again =
            parseProjectManifest(projectManifestText(*manifest), std::uint64_t{1} << 40, kName);
        fuzz::require(again.ok() && again->files.size() == manifest->files.size() &&
                      again->runs.size() == manifest->runs.size() &&
                      again->parts.size() == manifest->parts.size());
    } else {
        fuzz::require(fuzz::told(manifest.error()));
    }
    const auto data = parseDataReference(text, kName);
    if (data) {
        const auto again = parseDataReference(dataReferenceText(*data), kName);
        fuzz::require(again.ok() && again->files.size() == data->files.size() &&
                      again->source.files() == data->source.files());
    } else {
        fuzz::require(fuzz::told(data.error()));
    }
    for (const char* key : {"tags", "searches/1", "unknown"}) {
        const Status fits = checkPart(key, text);
        fuzz::require(fits.ok() || fuzz::told(fits.error()));
    }
    const auto journal = parseManifest(text, "manifest.json");
    fuzz::require(journal.ok() || fuzz::told(journal.error()));
    fuzz::require(!entryText(parseEntry(text)).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    openWhole(text);
    readLists(text);
    return 0;
}
