// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/journal/manifest.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// How the entries of a project are called in its archive.
namespace project_files {
inline constexpr const char* kType = "mimetype";
inline constexpr const char* kData = "data.json";
inline constexpr const char* kManifest = "manifest.json";

std::string runFile(const std::string& key);
std::string partFile(const std::string& key);
/// Whether a name stays within a folder when the archive is unpacked: "runs/a.shelf", no "..", no "/".
bool isSafeName(std::string_view name);
} // namespace project_files

/// Where the bytes of a file stand in the archive.
struct ProjectStretch {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint32_t crc = 0;
};

/// What manifest.json says.
struct ProjectManifest {
    struct RunLine {
        std::string key;
        std::string name;
        std::string file;
        JournalEntry about;
    };
    struct PartLine {
        std::string key;
        std::string file;
    };
    std::string id;
    std::string state;
    std::int64_t saved = 0;
    std::string program;
    std::vector<RunLine> runs = {};
    std::vector<PartLine> parts = {};
    std::vector<std::string> dataFiles = {};
    std::map<std::string, ProjectStretch> files = {}; ///< by name, all but mimetype and the manifest
    std::string othersText = {};                      ///< members that this version does not know, as JSON
};

std::string projectManifestText(const ProjectManifest& manifest);

/// Refuses what is none, is from a newer program, or names files that are not there, lie over one another or
/// not before `end`, the place where the files end. file: for messages.
Result<ProjectManifest> parseProjectManifest(std::string_view text, std::uint64_t end,
                                             const std::string& file);

} // namespace shelf
