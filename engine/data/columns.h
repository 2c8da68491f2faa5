// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Only letters and digits, in lower case: "User-ID", "user_id" and "userId" become "userid".
std::string plainName(std::string_view name);

/// The names that a kind of column goes by, in the form of plainName, the most telling first.
namespace names {
std::span<const std::string_view> user();
std::span<const std::string_view> book();
std::span<const std::string_view> rating();
std::span<const std::string_view> time();
std::span<const std::string_view> title();
std::span<const std::string_view> authors();
std::span<const std::string_view> year();
std::span<const std::string_view> language();
std::span<const std::string_view> image();
std::span<const std::string_view> bookKey();
} // namespace names

/// The column with the first of `wanted` that occurs in `plain`; -1 where none does.
int findColumn(const std::vector<std::string>& plain, std::span<const std::string_view> wanted);
bool isOneOf(std::string_view plain, std::span<const std::string_view> wanted);

/// Takes the types from names such as "user_id:token", as RecBole writes them; false, and nothing is taken,
/// where one has none.
bool takeTypes(std::vector<std::string>& names);

std::vector<std::string> plainNames(const std::vector<std::string>& header);
/// The column that somebody names: by its number from 1, or by its name, capitals and signs apart. -1 where
/// there is none.
int namedColumn(const std::vector<std::string>& header, std::string_view words);
/// The usage error of that, with the columns that there are.
Error noSuchColumn(std::string_view words, const std::vector<std::string>& header, const std::string& file);

/// "\"a\", \"b\", ...": the first dozen of the names that a file gives its columns.
std::string shownNames(std::span<const std::string> names);
/// The start of a text that may be long, in quotes.
std::string quoted(std::string_view text);
/// "a, b, c".
std::string listed(const std::vector<std::string>& names);

} // namespace shelf
