// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A person's name as it is compared.
struct AuthorName {
    std::string whole;   ///< folded, "last, first" turned: "ursula k le guin"
    std::string surname; ///< the last word
    std::string initial; ///< the first letter of the first word; empty where there is one word only

    bool operator==(const AuthorName&) const = default;
};

/// What stands in parentheses (a role) and behind the name (Jr., III) does not count.
AuthorName authorName(std::string_view name);

/// Whether two names may be the same person's: the same words in any order, or the surname and the first
/// initial, or a surname alone that the other one has. Never where either is empty.
bool sameAuthor(const AuthorName& a, const AuthorName& b);

/// The people that a cell of a catalogue names, the first of them first: split at ; | / & and at commas. Two
/// parts between commas may be "last, first" as well: then that reading follows them.
std::vector<AuthorName> authorsOfCell(std::string_view cell);

/// The first of them as the cell writes the name, without a role; empty where nobody is named.
std::string firstAuthor(std::string_view cell);

/// Surname and initial, by which books of one author are brought together; empty where nobody is named.
std::string authorKey(std::string_view cell);

} // namespace shelf
