// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// One option as a call words it. The help, the manual page, the completion of the shells and the check of a
/// call's words are all made from this.
struct OptionEntry {
    std::string name;      ///< "--out"; of a word without an option "run"
    std::string shortName; ///< "-q", or empty
    Message meaning;
    std::string value;                ///< what stands for its value, "FILE"; empty: it takes none
    std::string defaultText;          ///< the value where it is not given; empty: that is not told
    std::vector<std::string> choices; ///< all that it may be; empty: there is no such list
    std::vector<std::string> hints;   ///< some of what it may be
    std::string needs;                ///< the option beside which alone it makes sense
    Message group;                    ///< heading that it stands under; empty: none
    bool isWord = false;              ///< told by its place, not by its name
    bool isRequired = false;
    bool isRepeated = false; ///< can be given more than once
    int standardInputs = 0;  ///< how often the call says "-" for it
    bool isList = false;     ///< several values, with commas between them
};

struct CallExample {
    std::string_view command;
    std::string_view call;
    std::string_view meaning; ///< a row of trNoop(): shown by tr()
};

/// A paragraph below the options of a command's help. It goes on below its beginning.
struct FooterLine {
    std::size_t indent = 0; ///< blanks before it
    Message text;
};

struct CommandEntry {
    std::string name;
    Message meaning; ///< a sentence without its full stop
    std::vector<FooterLine> footer;
    Message group;                   ///< that of the options which come next
    std::deque<OptionEntry> options; ///< which stay where they are when more come
};

struct OptionTable {
    CommandEntry program; ///< its own options
    std::deque<CommandEntry> commands;
};

/// The entry of an option by one of its names ("--out", "-q"); null where there is none.
const OptionEntry* findOption(const CommandEntry& command, std::string_view name);

} // namespace shelf
