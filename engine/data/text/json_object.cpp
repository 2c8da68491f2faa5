// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/json_object.h"

#include "engine/base/text/message.h"
#include "engine/data/text/json_records.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <type_traits>

namespace shelf {

namespace {

/// What is longer is read by a parser that keeps nothing; simdjson takes 13 times the length.
constexpr std::size_t kParsedAtOnce = std::size_t{1} << 20;

/// Calls of nlohmann's parser: keeps the wanted values, or collects keys. It is slower than simdjson and says
/// where a fault is.
class Handler {
public:
    Handler(const std::vector<std::string>& wanted, std::vector<std::string>& values)
        : m_wanted(&wanted), m_values(&values)
    {}
    explicit Handler(std::vector<std::string>& keys) : m_keys(&keys) {}

    bool parse(std::string_view text)
    {
        return nlohmann::json::sax_parse(text.data(), text.data() + text.size(), this) && m_isObject;
    }
    std::size_t damagedAt() const { return m_damagedAt; }
    bool isTooLarge() const { return m_tooLarge; }

    bool null() { return true; }
    bool boolean(bool value) { return put(value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return put(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return put(std::to_string(value)); }
    bool number_float(double, std::string text)
    {
        // The parser writes the decimal sign of the locale into what it hands over.
        std::replace_if(
            text.begin(), text.end(), [](char c) { return !std::strchr("0123456789+-.eE", c); }, '.');
        return put(text);
    }
    bool string(const std::string& value) { return put(value); }
    bool binary(const std::vector<std::uint8_t>&) { return true; }
    bool start_object(std::size_t)
    {
        m_isObject = m_isObject || m_depth == 0;
        ++m_depth;
        return true;
    }
    bool end_object() { return leave(); }
    bool start_array(std::size_t)
    {
        ++m_depth;
        return true;
    }
    bool end_array() { return leave(); }
    bool key(const std::string& name)
    {
        if (m_depth != 1 || !m_isObject)
            return true;
        if (m_keys && std::find(m_keys->begin(), m_keys->end(), name) == m_keys->end())
            m_keys->push_back(name);
        m_current = nullptr;
        for (std::size_t i = 0; m_wanted && i < m_wanted->size(); ++i)
            if ((*m_wanted)[i] == name)
                m_current = &(*m_values)[i];
        if (m_current)
            m_current->clear();
        return true;
    }
    template <class Problem> bool parse_error(std::size_t bytesRead, const std::string&, const Problem&)
    {
        m_damagedAt = bytesRead == 0 ? 0 : bytesRead - 1;
        m_tooLarge = std::is_same_v<Problem, nlohmann::json::out_of_range>;
        return false;
    }

private:
    bool leave()
    {
        --m_depth;
        return true;
    }
    bool put(std::string_view text)
    {
        if (m_current && m_depth == 1)
            *m_current = text;
        return true;
    }

    const std::vector<std::string>* m_wanted = nullptr;
    std::vector<std::string>* m_values = nullptr;
    std::vector<std::string>* m_keys = nullptr;
    std::string* m_current = nullptr;
    std::size_t m_depth = 0;
    bool m_isObject = false;
    std::size_t m_damagedAt = 0;
    bool m_tooLarge = false;
};

template <class Number> void append(Number value, std::string& to)
{
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    to.append(digits, end.ptr);
}

/// The numbers of a list of nothing else, which is a vector.
bool addNumbers(simdjson::dom::array list, std::string& to)
{
    for (const simdjson::dom::element one : list)
        if (!one.is_number())
            return false;
    for (const simdjson::dom::element one : list) {
        to += to.empty() ? "" : ", ";
        double number = 0.0;
        if (std::int64_t whole = 0; one.get(whole) == simdjson::SUCCESS)
            append(whole, to);
        else if (one.get(number) == simdjson::SUCCESS)
            append(number, to);
    }
    return true;
}

/// The texts of a list, or its numbers where it holds nothing else, and what is called name in an object,
/// also of one in a list.
void addTexts(simdjson::dom::element value, std::string& to)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS) {
        if (!text.empty())
            (to += to.empty() ? "" : ", ") += text;
    } else if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) {
        if (simdjson::dom::element name; object["name"].get(name) == simdjson::SUCCESS && name.is_string())
            addTexts(name, to);
    } else if (simdjson::dom::array list; value.get(list) == simdjson::SUCCESS) {
        if (addNumbers(list, to))
            return;
        for (const simdjson::dom::element one : list)
            if (!one.is_array())
                addTexts(one, to);
    }
}

template <class Number> void write(Number value, std::string& to)
{
    to.clear();
    append(value, to);
}

} // namespace

struct JsonObjectReader::Parser {
    simdjson::dom::parser dom;
};

JsonObjectReader::JsonObjectReader(std::vector<std::string> wanted, std::size_t ids)
    : m_wanted(std::move(wanted)),
      m_ids(ids),
      m_values(m_wanted.size()),
      m_texts(m_wanted.size()),
      m_parser(std::make_unique<Parser>())
{}

JsonObjectReader::~JsonObjectReader() = default;

bool JsonObjectReader::parse(std::string_view text)
{
    return (text.size() <= kParsedAtOnce && parseShort(text)) || parseLong(text);
}

/// False also where the text is an object of which the long way must tell more.
bool JsonObjectReader::parseShort(std::string_view text)
{
    namespace dom = simdjson::dom;
    std::fill(m_values.begin(), m_values.end(), std::string_view());
    dom::object object;
    if (m_parser->dom.parse(text.data(), text.size(), false).get(object) != simdjson::SUCCESS)
        return false;
    for (const auto [key, value] : object) {
        const auto found = std::find(m_wanted.begin(), m_wanted.end(), key);
        if (found == m_wanted.end())
            continue;
        const auto at = static_cast<std::size_t>(found - m_wanted.begin());
        std::string& own = m_texts[at];
        own.clear();
        switch (value.type()) {
        case dom::element_type::STRING:
            m_values[at] = std::string_view(value);
            continue;
        case dom::element_type::INT64:
            write(std::int64_t(value), own);
            break;
        case dom::element_type::UINT64:
            write(std::uint64_t(value), own);
            break;
        case dom::element_type::DOUBLE:
            if (at < m_ids)
                return false;
            write(double(value), own);
            break;
        case dom::element_type::BOOL:
            own = bool(value) ? "true" : "false";
            break;
        case dom::element_type::NULL_VALUE:
            break;
        case dom::element_type::ARRAY:
        case dom::element_type::OBJECT:
            if (m_takesLists)
                addTexts(value, own);
            break;
        }
        m_values[at] = own;
    }
    return true;
}

bool JsonObjectReader::parseLong(std::string_view text)
{
    for (std::string& value : m_texts)
        value.clear();
    Handler handler(m_wanted, m_texts);
    const bool whole = handler.parse(text);
    m_damagedAt = handler.damagedAt();
    m_isTooLarge = handler.isTooLarge();
    std::copy(m_texts.begin(), m_texts.end(), m_values.begin());
    return whole;
}

std::string JsonObjectReader::damageText(std::string_view text) const
{
    if (m_damagedAt == 0)
        return tr("The line is no JSON object");
    if (m_damagedAt >= text.size())
        return tr("The line ends within its JSON object");
    if (m_isTooLarge)
        return tr("A number of the line is out of range");
    const auto before = text.substr(0, m_damagedAt);
    const auto line = before.substr(before.rfind('\n') + 1); // of an object on several lines
    const auto characters = std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return tr("The line is no JSON object: what stands at column %1 does not belong there")
        .arg(std::to_string(characters + 1));
}

void addKeys(std::string_view object, std::vector<std::string>& keys)
{
    Handler(keys).parse(object);
}

std::vector<std::string> firstJsonKeys(std::string_view text, std::size_t most)
{
    constexpr int kObjects = 100;
    std::vector<std::string> keys;
    JsonRecords records(text);
    for (int i = 0; i < kObjects && keys.size() < most && records.next(); ++i)
        addKeys(records.text(), keys);
    return keys;
}

} // namespace shelf
