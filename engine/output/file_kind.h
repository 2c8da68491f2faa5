// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace shelf {

/// One kind of file that this program writes, told by the file's first bytes. A file that is there already is
/// replaced only by one of its own kind.
struct FileKind {
    std::string_view title;                        ///< "a run", for messages: by trNoop
    std::string_view begins = {};                  ///< the first bytes of every such file
    bool (*also)(std::string_view head) = nullptr; ///< what else must hold of the first 4 KB
    bool kept = false; ///< hours of somebody's work: a batch command replaces it only where it is told to

    bool claims(std::string_view head) const { return head.starts_with(begins) && (!also || also(head)); }
};

namespace kinds {

extern const FileKind run;
extern const FileKind search;
extern const FileKind project;
extern const FileKind store;
extern const FileKind sampleRatings;
extern const FileKind sampleBooks;
extern const FileKind mapTable; ///< coordinates, comma- or tab-separated
extern const FileKind clusterTable;
extern const FileKind history;
extern const FileKind selection;
extern const FileKind neighbors;
extern const FileKind readerRatings;
extern const FileKind leaderboard;
extern const FileKind page; ///< report.html, map.html
extern const FileKind nearestText;
extern const FileKind readersText;
extern const FileKind gif;

} // namespace kinds

/// The kind of a file that always bears this name (vecs.tsv, ...) or ending (.png, ...); null: none.
const FileKind* kindNamed(std::string_view name);

/// A file of a fixed name in some folder; its kind is null where none is known.
struct OutputFile {
    std::string name;
    const FileKind* kind = nullptr;
    bool sometimes = false; ///< not written where there is nothing to put into it
};

/// Whether the file of that path, where there is one, may be taken away: in a folder where everybody keeps
/// files of his own (the sticky bit, as /tmp has it) only its owner may. Links are followed.
Status checkMayGo(const std::string& path);

/// Whether a file of this kind may take this path: there is none yet, a device or a pipe, or one that
/// may go and is empty or of the same kind. Links are followed.
Status checkReplaced(const std::string& path, const FileKind& kind);

/// Whether the file of that path begins as this kind does; false where it cannot be read.
bool isOfKind(const std::string& path, const FileKind& kind);

} // namespace shelf
