// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/file_kind.h"

#include <string>
#include <vector>

namespace shelf {

/// Everything that one piece of work reads and writes, looked at before it begins. Nothing is written over a
/// file that is read, over a file of another kind or twice; a file is the same one by whatever path, link or
/// hard link it is named. Exports that were killed over the names of their files are ended first. "-" is
/// refused: who can write to standard output has another name for it by then.
class OutputGuard {
public:
    /// A file or folder that is read; an empty path is none. `goesOn`: an output of the same kind may take
    /// its place, as where a search goes on in its own file.
    void reads(const std::string& path, bool goesOn = false);
    /// A file to write. `replace`: also over one of its kind that is there already and holds something.
    void writes(const std::string& path, const FileKind& kind, bool replace = false);
    /// Files of fixed names (see kindNamed) in a folder, which may not be there yet.
    void writesInto(const std::string& folder, const std::vector<std::string>& names, bool replace = false);

    /// Files of exports in a folder, which may not be there yet, with the list that is kept of them there.
    /// Without `replace` what no export put there as it is (isForeign) stays, also where it is of that kind;
    /// of those that are written only sometimes who writes them finds out.
    void exportsInto(const std::string& folder, const std::vector<OutputFile>& files, bool replace = false);

    /// The first fault: what, of which file, and what to do.
    Status check() const;

private:
    struct Input {
        std::string path;
        bool goesOn;
    };
    struct Output {
        std::string path;
        const FileKind* kind;
        bool replace;
        bool inFolder;            ///< which is checked by itself
        bool ofExport = false;    ///< which replaces its own
        bool onlyExports = false; ///< what is there must be of an export (isForeign)
    };
    Status endKilledExports() const;
    Status checkAgainstInputs(const Output& output) const;

    std::vector<Input> m_inputs;
    std::vector<Output> m_outputs;
    std::vector<std::string> m_folders;
};

/// Whether both name one file or folder, be it there or not.
bool isSameFile(const std::string& a, const std::string& b);

} // namespace shelf
