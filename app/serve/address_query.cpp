// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/address_query.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace shelf {

namespace {

std::optional<std::string> unescaped(std::string_view text, bool isQuery)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += isQuery && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        unsigned code = 0;
        const std::string_view digits = text.substr(i + 1, 2);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.size() < 2 || read.ec != std::errc() || read.ptr != digits.data() + 2)
            return std::nullopt;
        plain += static_cast<char>(code);
        i += 2;
    }
    return plain;
}

} // namespace

Result<AddressQuery> parseAddressQuery(std::string_view target)
{
    const auto wrong = [](std::string_view part) {
        return Error::usageError(tr("'%1' has an escape that is none").arg(part),
                                 tr("Write % as %25, and others as % and two hexadecimal digits."));
    };
    target = target.substr(0, target.find('#'));
    const std::size_t mark = std::min(target.find('?'), target.size());
    AddressQuery query;
    const auto path = unescaped(target.substr(0, mark), false);
    if (!path)
        return wrong(target.substr(0, mark));
    query.path = *path;
    for (std::size_t from = mark + 1; from < target.size();) {
        const std::size_t to = std::min(target.find('&', from), target.size());
        const std::string_view part = target.substr(from, to - from);
        from = to + 1;
        if (part.empty())
            continue;
        const std::size_t equals = std::min(part.find('='), part.size());
        const auto name = unescaped(part.substr(0, equals), true);
        const auto value = unescaped(part.substr(std::min(equals + 1, part.size())), true);
        if (!name || !value)
            return wrong(part);
        query.values.emplace_back(*name, *value);
    }
    return query;
}

std::string hostWithoutPort(std::string_view host)
{
    std::string_view name = host;
    std::string_view port;
    if (host.substr(0, 1) == "[") {
        const std::size_t end = host.find(']');
        if (end == std::string_view::npos)
            return {};
        name = host.substr(1, end - 1);
        port = host.substr(end + 1);
    } else if (const std::size_t colon = host.find(':'); colon != std::string_view::npos) {
        name = host.substr(0, colon);
        port = host.substr(colon);
    }
    const bool isPort =
        port.empty() || (port.front() == ':' && std::all_of(port.begin() + 1, port.end(),
                                                            [](char c) { return c >= '0' && c <= '9'; }));
    std::string plain(isPort ? name : std::string_view());
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return plain;
}

} // namespace shelf
