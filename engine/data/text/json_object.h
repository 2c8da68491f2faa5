// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Reads the values of some keys from JSON objects, one after another. Each must be followed by 64 bytes that
/// may be read, as those of a TextFile are.
class JsonObjectReader {
public:
    /// wanted: the keys; numbers of the first `ids` of them are taken as they are written.
    JsonObjectReader(std::vector<std::string> wanted, std::size_t ids);
    ~JsonObjectReader();
    JsonObjectReader(const JsonObjectReader&) = delete;
    JsonObjectReader& operator=(const JsonObjectReader&) = delete;

    /// Of lists the texts and numbers in them are taken, of objects what they call name: for catalogues. Not of objects
    /// longer than a megabyte.
    void takeLists() { m_takesLists = true; }

    /// Whether the text is one object and nothing else. Long ones are read in memory that does not grow with
    /// them.
    bool parse(std::string_view text);
    /// Of a key that comes several times the last value; of a number as it is written, or what is the same
    /// number. Empty for null, where the key is missing, for wanted < 0, and for lists and objects. Valid
    /// until the next object is read.
    std::string_view value(int wanted) const
    {
        return wanted < 0 ? std::string_view() : m_values[static_cast<std::size_t>(wanted)];
    }

    /// Why the text is no object, and where it stops being one.
    std::string damageText(std::string_view text) const;
    std::size_t damagedAt() const { return m_damagedAt; }

private:
    struct Parser;
    bool parseShort(std::string_view text);
    bool parseLong(std::string_view text);

    std::vector<std::string> m_wanted;
    std::size_t m_ids;
    bool m_takesLists = false;
    std::vector<std::string_view> m_values;
    std::vector<std::string> m_texts; ///< of values that are no part of the parser's memory
    std::unique_ptr<Parser> m_parser;
    std::size_t m_damagedAt = 0;
    bool m_isTooLarge = false;
};

/// Adds the keys of an object that are not yet among them; of a damaged one those before the fault.
void addKeys(std::string_view object, std::vector<std::string>& keys);

/// The keys of the first hundred objects of a text, in the order in which they are met: of a key that some
/// lack, too; not many more than `most`.
std::vector<std::string> firstJsonKeys(std::string_view text, std::size_t most);

} // namespace shelf
