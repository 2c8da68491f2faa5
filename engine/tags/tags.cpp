// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tags/tags.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace shelf {

namespace {

constexpr int kTagsVersion = 1;

Error damagedTags(const std::string& file)
{
    return Error::failure(tr("These tags cannot be read"), tr("Remove the file to begin anew")).in(file);
}

} // namespace

const Tag* Tags::find(std::string_view name) const
{
    const auto at =
        std::find_if(m_tags.begin(), m_tags.end(), [name](const Tag& tag) { return tag.name == name; });
    return at == m_tags.end() ? nullptr : &*at;
}

Tag* Tags::edit(std::string_view name)
{
    return const_cast<Tag*>(find(name));
}

std::string Tags::cleanName(std::string_view name)
{
    std::string clean;
    for (const char c : trimmed(name)) {
        const bool divides = c == '|' || c == ' ' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (!divides)
            clean += c;
        else if (!clean.empty() && clean.back() != ' ')
            clean += ' ';
    }
    std::size_t end = std::min(clean.size(), kLongestName);
    while (end < clean.size() && end > 0 && (static_cast<unsigned char>(clean[end]) & 0xC0) == 0x80)
        --end;
    return std::string(trimmed(std::string_view(clean).substr(0, end)));
}

std::size_t Tags::add(std::string_view given, std::span<const std::string> ids)
{
    const std::string name = cleanName(given);
    if (name.empty())
        return 0;
    Tag* tag = edit(name);
    if (!tag)
        tag = &m_tags.emplace_back(Tag{name, {}});
    std::unordered_set<std::string> known(tag->books.begin(), tag->books.end());
    std::size_t added = 0;
    for (const std::string& id : ids)
        if (known.insert(id).second) {
            tag->books.push_back(id);
            ++added;
        }
    return added;
}

void Tags::add(const Tags& others)
{
    for (const Tag& tag : others.all())
        add(tag.name, tag.books);
}

void Tags::follow(const Tags& from, const Tags& to)
{
    if (*this == from) {
        *this = to;
        return;
    }
    for (const Tag& old : from.all()) {
        const Tag* now = to.find(old.name);
        const std::unordered_set<std::string> stay =
            now ? std::unordered_set<std::string>(now->books.begin(), now->books.end())
                : std::unordered_set<std::string>();
        std::vector<std::string> gone;
        for (const std::string& id : old.books)
            if (!stay.contains(id))
                gone.push_back(id);
        take(old.name, gone);
        if (const Tag* left = find(old.name); !now && left && left->books.empty())
            remove(old.name);
    }
    for (const Tag& now : to.all()) {
        const Tag* old = from.find(now.name);
        const std::unordered_set<std::string> known =
            old ? std::unordered_set<std::string>(old->books.begin(), old->books.end())
                : std::unordered_set<std::string>();
        std::vector<std::string> come;
        for (const std::string& id : now.books)
            if (!known.contains(id))
                come.push_back(id);
        if (!old || !come.empty())
            add(now.name, come);
    }
}

void Tags::take(std::string_view name, std::span<const std::string> ids)
{
    Tag* tag = edit(name);
    if (!tag)
        return;
    const std::unordered_set<std::string> gone(ids.begin(), ids.end());
    std::erase_if(tag->books, [&gone](const std::string& id) { return gone.contains(id); });
}

void Tags::remove(std::string_view name)
{
    std::erase_if(m_tags, [name](const Tag& tag) { return tag.name == name; });
}

Status Tags::rename(std::string_view name, std::string_view newName)
{
    std::string clean = cleanName(newName);
    if (clean.empty())
        return Error::usageError(tr("A tag needs a name"), tr("Type one"));
    Tag* tag = edit(name);
    if (!tag || clean == name)
        return {};
    if (find(clean))
        return Error::usageError(tr("There is a tag '%1' already").arg(clean), tr("Choose another name"));
    tag->name = std::move(clean);
    return {};
}

std::string Tags::freshName(std::string_view base) const
{
    std::string name(base);
    for (int n = 2; find(name); ++n)
        name = std::string(base) + ' ' + std::to_string(n);
    return name;
}

std::string Tags::toJson() const
{
    nlohmann::json tags = nlohmann::json::array();
    for (const Tag& tag : m_tags)
        tags.push_back({{"name", tag.name}, {"books", tag.books}});
    const nlohmann::json json{{"version", kTagsVersion}, {"tags", std::move(tags)}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<Tags> Tags::fromJson(std::string_view text, const std::string& file)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return damagedTags(file);
    try {
        if (json.value("version", 0.0) > kTagsVersion)
            return Error::failure(tr("These tags were kept by a newer version of the program"),
                                  tr("Update the program to read them"))
                .in(file);
        Tags tags;
        for (const nlohmann::json& one : json.value("tags", nlohmann::json::array())) {
            const std::string name = tags.freshName(cleanName(one.value("name", std::string())));
            tags.add(name, one.value("books", std::vector<std::string>()));
        }
        return tags;
    } catch (const nlohmann::json::exception&) {
        return damagedTags(file);
    }
}

} // namespace shelf
