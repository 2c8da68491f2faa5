// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// How names of run files end.
inline constexpr std::string_view kRunEnding = ".shelf";

/// Which data a run was trained on, as far as a person wants to know before it is opened.
struct JournalData {
    std::string name = {};
    std::vector<std::string> sources = {}; ///< the files that it was read from
    std::uint64_t ratings = 0;
    std::uint64_t readers = 0;
    std::uint64_t books = 0;

    bool operator==(const JournalData&) const = default;
};

/// How a run stood in its window, which no run file says.
struct JournalMark {
    int place = 0;          ///< among the runs of its session, ascending; 0: unknown
    std::string color = {}; ///< in which it is drawn everywhere, "#rrggbb"; empty: unknown
    bool chosen = false;    ///< it was the run that answered

    bool operator==(const JournalMark&) const = default;
};

/// What the manifest says of one run file of a session.
struct JournalEntry {
    std::string file = {}; ///< its name within the session's folder
    std::string name = {};
    std::string preset = {};
    std::uint64_t seed = 0;
    bool training = false; ///< it was still in training when it was written
    bool goesOn = false;   ///< it holds a state that training can go on from
    int epochs = 0;
    int bestEpoch = 0;
    std::int64_t written = 0; ///< seconds since 1970
    std::string savedAs = {}; ///< the person's own file, which lacks the latest views; empty: none
    JournalData data = {};
    std::string projectKey = {}; ///< the run of the session's project whose place it takes; empty: a new one
    JournalMark mark = {};
};

/// What it says of a small thing that is kept beside the runs: tags, notes, ... as JSON.
struct JournalPart {
    std::string key = {};
    std::string file = {}; ///< its name within the session's folder
    std::int64_t written = 0;
};

/// A session's folder, described: JSON, written anew with every change.
struct JournalManifest {
    std::string program = {}; ///< what wrote it: "window", "train"
    std::vector<JournalEntry> runs = {};
    std::string project = {}; ///< the project's file; empty: it has none yet
    std::string state = {};   ///< the saved state that all this is newer than
    std::vector<JournalPart> parts = {};

    bool isEmpty() const { return runs.empty() && parts.empty(); }
};

JournalData describeData(const Dataset& data);
/// `file` and `written` are left to the caller.
JournalEntry describeRun(const Run& run);

/// One of them as a JSON object, and back; what is not in there stays unknown.
std::string entryText(const JournalEntry& entry);
JournalEntry parseEntry(std::string_view text);

std::string manifestText(const JournalManifest& manifest);
/// Refuses what is no manifest or is from a newer program; `file` stands for it in the message.
Result<JournalManifest> parseManifest(std::string_view text, const std::string& file);

} // namespace shelf
