// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace shelf {

/// What one language makes of the sentences of the engine and of the command line. Asked from any thread.
class MessageCatalogue {
public:
    virtual ~MessageCatalogue() = default;

    /// The sentence in that language, of the form for `count` where one is given; empty where it is not
    /// known, and English is shown.
    virtual std::string find(std::string_view source, std::string_view note,
                             std::optional<std::int64_t> count) const = 0;
    /// A number of digits, in groups; with decimals.
    virtual std::string whole(std::uint64_t number) const = 0;
    virtual std::string decimal(double value, int decimals) const = 0;
    virtual std::string percent(double share, int decimals) const = 0;
    virtual bool isRightToLeft() const = 0;
};

/// The language in which messages are shown from now on; null, as at start: English.
void setCatalogue(std::shared_ptr<const MessageCatalogue> catalogue);
std::shared_ptr<const MessageCatalogue> catalogue();

/// While one lives, messages become English words on its thread: for files and for other programs.
class EnglishHere {
public:
    EnglishHere();
    ~EnglishHere();
    EnglishHere(const EnglishHere&) = delete;
    EnglishHere& operator=(const EnglishHere&) = delete;

private:
    bool m_before; ///< whether one lived already
};

/// The text between U+2068 and U+2069, so that it keeps its own direction within words of another; as it is
/// where empty.
std::string isolated(std::string_view text);

} // namespace shelf
