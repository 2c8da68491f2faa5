// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/message_parts.h"

#include "engine/output/json_values.h"

#include <memory>

namespace shelf {

using json_values::Json;

namespace {

constexpr int kMostDepth = 8; // messages within messages: a file may say anything
constexpr std::size_t kMostArguments = 9;
constexpr int kMostDecimals = 17;

} // namespace

struct MessageParts::Way {
    static Json partsOf(const Message& message)
    {
        Json arguments = Json::array();
        for (const MessageArgument& argument : message.m_arguments)
            arguments.push_back(partsOf(argument));
        Json parts = {static_cast<int>(message.m_kind), message.m_source, message.m_note, arguments};
        if (message.m_kind == Message::Kind::counted || message.m_isWithin)
            parts.push_back(message.m_count);
        if (message.m_isWithin)
            parts.push_back(true);
        return parts;
    }

    static Json partsOf(const MessageArgument& argument)
    {
        using Kind = MessageArgument::Kind;
        switch (argument.kind) {
        case Kind::text:
            return argument.text;
        case Kind::whole:
            return {"whole", argument.isNegative, argument.whole};
        case Kind::decimal:
            return {"decimal", argument.value, argument.decimals};
        case Kind::percent:
            return {"percent", argument.value, argument.decimals};
        case Kind::inner:
            return partsOf(*argument.inner);
        }
        return {};
    }

    /// False where the parts are no message.
    static bool read(const Json& parts, Message& message, int depth)
    {
        if (depth > kMostDepth || !parts.is_array() || parts.size() < 4 || parts.size() > 6 ||
            !parts[0].is_number_integer() || !parts[1].is_string() || !parts[2].is_string() ||
            !parts[3].is_array() || parts[3].size() > kMostArguments)
            return false;
        const auto kind = parts[0].get<std::int64_t>();
        if (kind < 0 || kind > static_cast<int>(Message::Kind::counted))
            return false;
        message.m_kind = static_cast<Message::Kind>(kind);
        message.m_source = parts[1].get<std::string>();
        message.m_note = parts[2].get<std::string>();
        if (parts.size() > 4) {
            if (!parts[4].is_number_integer())
                return false;
            message.m_count = parts[4].get<std::int64_t>();
        }
        message.m_isWithin = parts.size() > 5;
        for (const Json& part : parts[3]) {
            MessageArgument argument;
            if (!read(part, argument, depth))
                return false;
            message.m_arguments.push_back(std::move(argument));
        }
        return true;
    }

    static bool read(const Json& part, MessageArgument& argument, int depth)
    {
        using Kind = MessageArgument::Kind;
        if (part.is_string()) {
            argument.text = part.get<std::string>();
            return true;
        }
        if (!part.is_array() || part.empty())
            return false;
        if (part[0].is_number()) {
            Message inner;
            if (!read(part, inner, depth + 1))
                return false;
            argument.kind = Kind::inner;
            argument.inner = std::make_shared<const Message>(std::move(inner));
            return true;
        }
        if (part.size() != 3)
            return false;
        if (part[0] == "whole" && part[1].is_boolean() && part[2].is_number_unsigned()) {
            argument.kind = Kind::whole;
            argument.isNegative = part[1].get<bool>();
            argument.whole = part[2].get<std::uint64_t>();
            return true;
        }
        if ((part[0] != "decimal" && part[0] != "percent") || !part[1].is_number() ||
            !part[2].is_number_integer())
            return false;
        const auto decimals = part[2].get<std::int64_t>();
        if (decimals < 0 || decimals > kMostDecimals)
            return false;
        argument.kind = part[0] == "decimal" ? Kind::decimal : Kind::percent;
        argument.value = part[1].get<double>();
        argument.decimals = static_cast<int>(decimals);
        return true;
    }
};

std::string MessageParts::packed(const Message& message)
{
    return Way::partsOf(message).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Message MessageParts::unpacked(std::string_view text, std::string_view words)
{
    Message message;
    const Json parts = json_values::parsed(text);
    return Way::read(parts, message, 0) ? message : Message(words);
}

} // namespace shelf
