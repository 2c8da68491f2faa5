// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"

#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <mutex>

namespace shelf {

namespace {

struct Shown {
    std::mutex mutex;
    std::shared_ptr<const MessageCatalogue> catalogue;
};

thread_local bool g_isEnglishHere = false;

Shown& shown()
{
    static Shown only;
    return only;
}

std::string numberText(const MessageArgument& number, const MessageCatalogue* catalogue)
{
    const std::string size = catalogue ? catalogue->whole(number.whole) : wholeText(english(), number.whole);
    return number.isNegative ? '-' + size : size;
}

std::string textOfArgument(const MessageArgument& argument, const MessageCatalogue* catalogue)
{
    switch (argument.kind) {
    case MessageArgument::Kind::whole:
        return numberText(argument, catalogue);
    case MessageArgument::Kind::decimal:
        return catalogue ? catalogue->decimal(argument.value, argument.decimals)
                         : decimalText(english(), argument.value, argument.decimals);
    case MessageArgument::Kind::percent:
        return catalogue ? catalogue->percent(argument.value, argument.decimals)
                         : percentText(english(), argument.value, argument.decimals);
    case MessageArgument::Kind::inner:
        return argument.inner->text(catalogue);
    case MessageArgument::Kind::text:
        break;
    }
    return catalogue && catalogue->isRightToLeft() ? isolated(argument.text) : argument.text;
}

Message listed(const std::vector<Message>& things, Message (*lastTwo)(const Message&, const Message&))
{
    if (things.empty())
        return {};
    Message list = things.front();
    for (std::size_t i = 1; i < things.size(); ++i)
        list = i + 1 == things.size() ? lastTwo(list, things[i])
                                      : tr("%1, %2", "two things of a list").arg(list).arg(things[i]);
    return list;
}

} // namespace

void setCatalogue(std::shared_ptr<const MessageCatalogue> catalogue)
{
    const std::lock_guard lock(shown().mutex);
    shown().catalogue = std::move(catalogue);
}

EnglishHere::EnglishHere() : m_before(g_isEnglishHere)
{
    g_isEnglishHere = true;
}

EnglishHere::~EnglishHere()
{
    g_isEnglishHere = m_before;
}

std::shared_ptr<const MessageCatalogue> catalogue()
{
    if (g_isEnglishHere)
        return nullptr;
    const std::lock_guard lock(shown().mutex);
    return shown().catalogue;
}

std::string isolated(std::string_view text)
{
    return text.empty() ? std::string() : "\u2068" + std::string(text) + "\u2069";
}

Message tr(std::string_view source, std::string_view note)
{
    Message message{std::string(source)};
    message.m_note = note;
    message.m_kind = Message::Kind::sentence;
    return message;
}

Message countedMessage(std::string_view many, std::string_view one, std::int64_t count)
{
    Message message = tr(many, one);
    message.m_kind = Message::Kind::counted;
    message.m_count = count;
    return message;
}

Message Message::with(MessageArgument argument) const
{
    Message out = *this;
    out.m_arguments.push_back(std::move(argument));
    return out;
}

Message Message::arg(std::string_view text) const
{
    return with({.text = std::string(text)});
}

Message Message::arg(const Message& inner) const
{
    return with({.kind = MessageArgument::Kind::inner, .inner = std::make_shared<const Message>(inner)});
}

Message Message::withNumber(bool isNegative, std::uint64_t size) const
{
    return with({.kind = MessageArgument::Kind::whole, .isNegative = isNegative, .whole = size});
}

Message Message::arg(double value, int decimals) const
{
    return with({.kind = MessageArgument::Kind::decimal, .decimals = decimals, .value = value});
}

Message Message::argPercent(double share, int decimals) const
{
    return with({.kind = MessageArgument::Kind::percent, .decimals = decimals, .value = share});
}

Message Message::within() const
{
    Message out = *this;
    out.m_isWithin = true;
    return out;
}

std::string Message::filled(std::string_view pattern, const MessageCatalogue* catalogue) const
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        std::size_t at = i + 1;
        if (pattern[i] == '%' && at < pattern.size() && pattern[at] == 'L')
            ++at; // a number is always written as the language does
        if (pattern[i] != '%' || at >= pattern.size()) {
            out += pattern[i];
            continue;
        }
        const char sign = pattern[at];
        const std::size_t which = static_cast<std::size_t>(sign - '1');
        if (sign == 'n' && m_kind == Kind::counted) {
            const bool isNegative = m_count < 0;
            out += numberText({.isNegative = isNegative,
                               .whole = isNegative ? 0 - static_cast<std::uint64_t>(m_count)
                                                   : static_cast<std::uint64_t>(m_count)},
                              catalogue);
        } else if (sign >= '1' && sign <= '9' && which < m_arguments.size()) {
            out += textOfArgument(m_arguments[which], catalogue);
        } else {
            out += pattern[i];
            continue;
        }
        i = at;
    }
    return out;
}

std::string Message::text() const
{
    return text(catalogue().get());
}

std::string Message::text(const MessageCatalogue* catalogue) const
{
    if (m_kind == Kind::asItIs)
        return m_source;
    if (catalogue) {
        const auto count = m_kind == Kind::counted ? std::optional(m_count) : std::nullopt;
        if (const std::string there = catalogue->find(m_source, m_note, count); !there.empty())
            return filled(there, catalogue);
    }
    std::string out = filled(m_kind == Kind::counted && m_count == 1 ? m_note : m_source, catalogue);
    if (m_isWithin && out.size() > 1 && out[0] >= 'A' && out[0] <= 'Z' && out[1] >= 'a' && out[1] <= 'z')
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

Message Message::replaced(const std::string& part, const std::string& by) const
{
    const auto replaceIn = [&](std::string& text) {
        for (std::size_t at = 0; !part.empty() && (at = text.find(part, at)) != std::string::npos; at += by.size())
            text.replace(at, part.size(), by);
    };
    Message out = *this;
    if (m_kind == Kind::asItIs)
        replaceIn(out.m_source);
    for (MessageArgument& argument : out.m_arguments) {
        replaceIn(argument.text);
        if (argument.inner)
            argument.inner = std::make_shared<const Message>(argument.inner->replaced(part, by));
    }
    return out;
}

Message andList(const std::vector<Message>& things)
{
    return listed(things, [](const Message& a, const Message& b) {
        return tr("%1 and %2", "the last two of a list").arg(a).arg(b);
    });
}

Message orList(const std::vector<Message>& things)
{
    return listed(things, [](const Message& a, const Message& b) {
        return tr("%1 or %2", "the last two of a list").arg(a).arg(b);
    });
}

} // namespace shelf
