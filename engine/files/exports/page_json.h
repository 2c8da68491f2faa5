// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages that are taken away are told: JSON that may stand in a script of theirs.
#pragma once

#include "engine/base/utf8.h"
#include "engine/output/atomic_file.h"
#include "engine/output/text_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf::page_json {

/// Numbers as floats: their shortest text is enough for a color or a card, and half as long as that of a
/// double.
using Json = nlohmann::basic_json<nlohmann::ordered_map, std::vector, std::string, bool, std::int64_t,
                                  std::uint64_t, float>;

/// What turns text around is shown as U+FFFD.
inline Json textOf(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const auto [code, length] = firstCharacter(text);
        const std::string_view bytes = text.substr(0, std::max<std::size_t>(length, 1));
        if (length == 0 || reordersText(code))
            appendCharacter(shown, 0xFFFD);
        else
            shown += bytes;
        text.remove_prefix(bytes.size());
    }
    return shown;
}

/// Null where the number is none.
inline Json numberOf(double value)
{
    return std::isfinite(value) ? Json(static_cast<float>(value)) : Json();
}

template <class T> Json base64Of(std::span<const T> values)
{
    std::string text;
    appendBase64(text, values);
    return text;
}

/// Writes one value after another, so that none but the largest is held whole. What it writes may stand in an
/// HTML script element: no '<' is left in it, and no control character.
class JsonWriter {
public:
    explicit JsonWriter(AtomicFile& file) : m_file(file) {}

    void member(std::string_view name, const Json& value)
    {
        begin(name);
        write(value);
    }
    /// each(i) gives entry i.
    template <class Each> void list(std::string_view name, std::size_t size, const Each& each)
    {
        nested(name, '[', ']', [&] {
            for (std::size_t i = 0; i < size; ++i)
                member({}, each(i));
        });
    }
    /// An object or a list of whatever fill() writes.
    template <class Fill> void nested(std::string_view name, char open, char close, const Fill& fill)
    {
        begin(name);
        m_text += open;
        m_first = true;
        fill();
        m_text += close;
        m_first = false;
    }
    void flush()
    {
        m_file.write(m_text);
        m_text.clear();
    }

private:
    void begin(std::string_view name)
    {
        if (m_text.size() > 1 << 20)
            flush();
        if (!m_first)
            m_text += ',';
        m_first = false;
        if (!name.empty()) {
            write(std::string(name));
            m_text += ':';
        }
    }
    void write(const Json& value)
    {
        const std::string text = value.dump();
        for (std::string_view left = text; !left.empty();) {
            const auto [code, length] = firstCharacter(left);
            if (code == '<' || isControl(code)) {
                constexpr std::string_view kDigits = "0123456789abcdef";
                ((m_text += "\\u00") += kDigits[code >> 4]) += kDigits[code & 15];
            } else {
                m_text += left.substr(0, length);
            }
            left.remove_prefix(length);
        }
    }

    AtomicFile& m_file;
    std::string m_text;
    bool m_first = true;
};

} // namespace shelf::page_json
