// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace shelf {

class MessageCatalogue;
class Message;

/// What stands in a place of a message.
struct MessageArgument {
    enum class Kind : std::uint8_t { text, whole, decimal, percent, inner };
    Kind kind = Kind::text;
    bool isNegative = false;
    int decimals = 0;
    std::uint64_t whole = 0;
    double value = 0;
    std::string text = {};
    std::shared_ptr<const Message> inner = {};
};

/// Words for the person at the screen, kept as an English sentence with %1 to %9 and what stands in these
/// places, until they are shown: then in the language of the process (engine/base/text/catalogue.h). Made by
/// tr(), which `lupdate` finds; from a plain std::string come words that are shown as they are: names, what
/// another program said.
class Message {
public:
    Message() = default;
    Message(std::string words) : m_source(std::move(words)) {}
    Message(const char* words) : m_source(words) {}
    explicit Message(std::string_view words) : m_source(words) {}

    /// The sentence with the next place filled: a text as it is, a whole number in groups as the language
    /// writes it, another message in the same language.
    Message arg(std::string_view text) const;
    Message arg(const char* text) const { return arg(std::string_view(text)); }
    Message arg(const std::string& text) const { return arg(std::string_view(text)); }
    Message arg(char sign) const { return arg(std::string_view(&sign, 1)); }
    Message arg(const Message& inner) const;
    template <class Number>
    requires(std::is_integral_v<Number> && !std::is_same_v<Number, bool> && !std::is_same_v<Number, char>)
    Message arg(Number number) const
    {
        if constexpr (std::is_signed_v<Number>)
            return withNumber(number < 0, number < 0 ? 0 - static_cast<std::uint64_t>(number)
                                                     : static_cast<std::uint64_t>(number));
        else
            return withNumber(false, static_cast<std::uint64_t>(number));
    }
    /// A number with that many decimals.
    Message arg(double value, int decimals) const;
    /// A share of 1 in percent.
    Message argPercent(double share, int decimals = 1) const;

    /// As a part of a sentence: what is a title in English begins with a small letter there, but for "L1
    /// pull" and the like.
    Message within() const;

    bool empty() const { return m_source.empty(); }
    std::string text() const;                                  ///< in the language of the process
    std::string text(const MessageCatalogue* catalogue) const; ///< null: English
    std::string english() const { return text(nullptr); }
    operator std::string() const { return text(); }

    /// Where the English words hold a part; npos where they do not.
    std::size_t find(std::string_view part) const { return english().find(part); }
    /// The same with other words for a part of what stands in its places.
    Message replaced(const std::string& part, const std::string& by) const;
    friend bool operator==(const Message& a, const Message& b) { return a.english() == b.english(); }

private:
    friend class MessageParts; // files keep them (engine/output/message_parts.h)
    friend Message tr(std::string_view source, std::string_view note);
    friend Message countedMessage(std::string_view many, std::string_view one, std::int64_t count);

    enum class Kind : std::uint8_t { asItIs, sentence, counted };

    Message with(MessageArgument argument) const;
    Message withNumber(bool isNegative, std::uint64_t size) const;
    std::string filled(std::string_view pattern, const MessageCatalogue* catalogue) const;

    std::string m_source;
    std::string m_note; ///< tells like sources apart; of counted ones the English of one thing
    std::vector<MessageArgument> m_arguments;
    std::int64_t m_count = 0;
    Kind m_kind = Kind::asItIs;
    bool m_isWithin = false;
};

/// A sentence of the engine or of the command line. note tells apart what English calls the same: tr("Open",
/// "verb"). In classes of Qt their own tr() is meant instead.
[[nodiscard]] Message tr(std::string_view source, std::string_view note = {});
[[nodiscard]] Message countedMessage(std::string_view many, std::string_view one, std::int64_t count);
/// One that tells a number: tr("%n books are left out", "One book is left out", count), where %n is the
/// number in groups; each language has a form for each kind of number.
template <class Number>
requires(std::is_integral_v<Number>)
[[nodiscard]] Message tr(std::string_view many, std::string_view one, Number count)
{
    return countedMessage(many, one, static_cast<std::int64_t>(count));
}

/// Marks words for translation that are kept in a row and shown by tr(row.title).
constexpr const char* trNoop(const char* source)
{
    return source;
}

/// "a, b and c" and "a, b or c" with the words of the language.
Message andList(const std::vector<Message>& things);
Message orList(const std::vector<Message>& things);

} // namespace shelf
