// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// What reading and writing the JSON of projects and journals asks.
namespace shelf::json_values {

using Json = nlohmann::ordered_json;

/// JSON as the program's own files have it: not in deeper boxes than that, since who writes it out again goes down
/// into each. Discarded (is_discarded()) where it is deeper, or no JSON.
inline constexpr int kDeepest = 64;

inline bool isShallow(std::string_view text)
{
    int depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kDeepest)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

inline Json parsed(std::string_view text)
{
    return isShallow(text) ? Json::parse(text, nullptr, false) : Json(Json::value_t::discarded);
}

/// The value where it is there, of the kind asked for and within its range; else nothing (0, "", false).
template <class T> T valueOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if constexpr (std::is_same_v<T, std::string>) {
        return found->is_string() ? found->template get<std::string>() : std::string();
    } else if constexpr (std::is_same_v<T, bool>) {
        return found->is_boolean() && found->template get<bool>();
    } else {
        if (found->is_number_unsigned()) {
            const auto number = found->template get<std::uint64_t>();
            return std::in_range<T>(number) ? static_cast<T>(number) : T();
        }
        const auto number = found->is_number_integer() ? found->template get<std::int64_t>() : 0;
        return std::in_range<T>(number) ? static_cast<T>(number) : T();
    }
}

/// The objects of a list; empty where there is none.
inline std::vector<Json> objectsOf(const Json& document, const char* key)
{
    std::vector<Json> objects;
    if (const auto found = document.find(key); found != document.end() && found->is_array())
        std::copy_if(found->begin(), found->end(), std::back_inserter(objects),
                     [](const Json& one) { return one.is_object(); });
    return objects;
}

/// Texts that are no UTF-8 are mended, not refused.
inline std::string textOf(const Json& document)
{
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

inline std::string hexOf(std::uint64_t number, int digits)
{
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto at = text.rbegin(); at != text.rend(); ++at, number >>= 4)
        *at = "0123456789abcdef"[number & 15];
    return text;
}

inline std::optional<std::uint64_t> fromHex(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    if (text.empty() || text.size() > 16 || text.find_first_not_of(kDigits) != std::string_view::npos)
        return {};
    std::uint64_t number = 0;
    for (const char digit : text)
        number = number << 4 | kDigits.find(digit);
    return number;
}

} // namespace shelf::json_values
