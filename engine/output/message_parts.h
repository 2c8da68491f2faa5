// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"

#include <string>
#include <string_view>

namespace shelf {

/// A message as a file keeps it, so that it is still shown in the language of whoever opens the file.
class MessageParts {
public:
    /// A JSON array: source, note, arguments, count where there is one.
    static std::string packed(const Message& message);
    /// What packed() made. Where text is something else: the words as they are.
    static Message unpacked(std::string_view text, std::string_view words);

private:
    struct Way;
};

} // namespace shelf
