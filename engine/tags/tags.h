// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Books that somebody gave a name. They are known by their ids as the data write them, so that a tag
/// outlives the reading of the data in another order; ids that the data at hand do not know are kept.
struct Tag {
    std::string name;
    std::vector<std::string> books; ///< each id once, in the order in which they were added

    bool operator==(const Tag&) const = default;
};

/// The tags of a library, in the order in which they were made. A book may have several. A value.
class Tags {
public:
    /// Names are cut to so many bytes, at the end of a character.
    static constexpr std::size_t kLongestName = 200;

    const std::vector<Tag>& all() const { return m_tags; }
    bool empty() const { return m_tags.empty(); }
    const Tag* find(std::string_view name) const; ///< null where there is none

    /// The name as it would be kept: without blanks at its ends, line breaks and the sign | that divides tags
    /// in a table. Empty: it is no name.
    static std::string cleanName(std::string_view name);

    /// Adds books to the tag of that name, which is made where there is none. Returns how many are new in it.
    /// Nothing without a name.
    std::size_t add(std::string_view name, std::span<const std::string> ids);
    void add(const Tags& others);
    /// Makes here the change that led from one state to another, and leaves alone what neither of them has: what
    /// others did meanwhile.
    void follow(const Tags& from, const Tags& to);
    /// Takes books out of a tag; one that is left without any stays.
    void take(std::string_view name, std::span<const std::string> ids);
    void remove(std::string_view name);
    /// An Error where another tag has the new name already, or it is no name.
    Status rename(std::string_view name, std::string_view newName);
    /// A name that no tag has: `base`, or "base 2", ...
    std::string freshName(std::string_view base) const;

    /// {"version": 1, "tags": [{"name": ..., "books": [ids]}]}
    std::string toJson() const;
    /// file: for the place of an Error.
    static Result<Tags> fromJson(std::string_view json, const std::string& file = {});

    bool operator==(const Tags&) const = default;

private:
    Tag* edit(std::string_view name);
    std::vector<Tag> m_tags;
};

/// The tags on the books of a catalogue.
struct PlacedTags {
    struct Placed {
        std::vector<std::int32_t> books; ///< ascending
        std::size_t unknown = 0;         ///< ids that the catalogue has not
    };
    std::vector<Placed> tags; ///< as Tags::all()

    std::size_t unknown() const; ///< of all tags together
};
PlacedTags placeTags(const Tags& tags, const Catalogue& books);

/// Which tags each book has, as one number a book: books with the same tags have the same one.
struct TagSets {
    std::vector<std::string> names;   ///< "to read", "to read + crime"; the single tags first, in their order
    std::vector<std::string> cells;   ///< of each set, as tables have it: "to read|crime"
    std::vector<std::int32_t> member; ///< of each book: its set; -1: it has no tag
};
/// The cell of each book.
TextList tagCells(const TagSets& sets);
TagSets tagSets(const Tags& tags, const PlacedTags& placed, std::size_t books);

} // namespace shelf
