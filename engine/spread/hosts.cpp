// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/hosts.h"

#include "engine/base/text/message.h"
#include "engine/output/byte_source.h"
#include "engine/output/read_error.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <optional>
#include <span>

namespace shelf {

namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kSlots = "slots=";

std::vector<std::string_view> wordsOf(std::string_view line)
{
    line = line.substr(0, line.find('#'));
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(kBlanks, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

std::optional<int> placesIn(std::string_view digits)
{
    int places = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), places);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || places < 1 ||
        places > kMostPlaces)
        return {};
    return places;
}

/// A name that no shell and no ssh takes for something else.
bool isName(std::string_view name)
{
    return !name.empty() && name.front() != '-' && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("@._-:[]%").find(c) != std::string_view::npos;
    });
}

Result<Host> parseHost(const std::vector<std::string_view>& words)
{
    std::string_view name = words.front();
    std::optional<std::string_view> places;
    if (const std::size_t colon = name.find(':');
        colon != std::string_view::npos && colon == name.rfind(':')) {
        places = name.substr(colon + 1);
        name = name.substr(0, colon);
    }
    if (!isName(name))
        return Error::failure(tr("'%1' is no name of a host").arg(name),
                              tr("Write one host a line: HOST or HOST:2"));
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (places || !words[i].starts_with(kSlots))
            return Error::failure(tr("'%1' is more than a line of hosts has").arg(words[i]),
                                  tr("Write one host a line: HOST or HOST:2"));
        places = words[i].substr(kSlots.size());
    }
    const std::optional<int> count = places ? placesIn(*places) : 1;
    if (!count)
        return Error::failure(tr("'%1' is no number of places").arg(*places),
                              tr("It is a whole number from 1 to %1").arg(std::to_string(kMostPlaces)));
    Host host;
    host.name = name;
    host.places = *count;
    return host;
}

} // namespace

Result<std::vector<Host>> parseHosts(std::string_view text, const std::string& file)
{
    std::vector<Host> hosts;
    for (std::int64_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const auto words = wordsOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words.empty())
            continue;
        auto host = parseHost(words);
        if (!host)
            return Error(host.error()).in(file, line);
        if (hosts.size() == static_cast<std::size_t>(kMostPlaces))
            return Error::failure(tr("The file names more hosts than can be")).in(file, line);
        hosts.push_back(std::move(*host));
    }
    if (hosts.empty())
        return Error::failure(tr("The file names no host"), tr("Write one host a line: HOST or HOST:2"))
            .in(file);
    return hosts;
}

Result<std::vector<Host>> readHosts(const std::string& file)
{
    auto source = openFile(file);
    if (!source)
        return source.error();
    constexpr std::uint64_t kLargest = 1U << 20;
    if ((*source)->size() > kLargest)
        return notText(file);
    std::string text((*source)->size(), '\0');
    if (!(*source)->read(0, std::as_writable_bytes(std::span(text.data(), text.size()))))
        return readError(file, EIO);
    return parseHosts(text, file);
}

} // namespace shelf
