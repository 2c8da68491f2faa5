// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tags/tag_table.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/text/text_table.h"
#include "engine/output/text_fields.h"

#include <map>
#include <unordered_map>

namespace shelf {

namespace {

constexpr std::string_view kTagNames[] = {"tag", "tags", "label", "labels", "group", "shelf", "shelves"};

template <class Use> void eachTag(std::string_view cell, const Use& use)
{
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find('|'), cell.size());
        use(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace

Result<TagTable> readTagTable(const TextFile& file)
{
    Dataset notes;
    const Progress none;
    Reading reading{notes, none};
    const auto table = TextTable::read(file, reading);
    if (!table)
        return table.error();
    int ids = findColumn(table->plain(), names::bookKey());
    if (ids < 0)
        ids = findColumn(table->plain(), names::book());
    const int tags = findColumn(table->plain(), kTagNames);
    if (ids < 0 || tags < 0)
        return Error::failure(tr("The header names no id or no tag"), tr("The first line is id,tag."))
            .in(file.path(), 1);
    TagTable result;
    std::vector<std::string> order; // of the tags, as they appear
    std::map<std::string, std::vector<std::string>> books;
    NamedLines empty;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view cell = table->cell(row, static_cast<std::size_t>(tags));
        const std::string id(trimmed(table->cell(row, static_cast<std::size_t>(ids))));
        if (id.empty()) {
            empty.add(table->line(row));
            continue;
        }
        eachTag(cell, [&](std::string_view part) {
            const std::string name = Tags::cleanName(part);
            if (name.empty())
                return;
            auto& list = books[name];
            if (list.empty())
                order.push_back(name);
            list.push_back(id);
        });
    }
    for (const std::string& name : order)
        result.tags.add(name, books[name]);
    if (result.tags.empty())
        return Error::failure(tr("The file holds no tags"), tr("A line is a book's id and its tag."))
            .in(file.path());
    for (const Warning& warning : notes.warnings)
        result.notes.push_back(placeText(warning) + ": " + warning.message.text());
    if (empty.count() > 0)
        result.notes.push_back(tr("%1: no id on %2").arg(placeText(file.path(), 0)).arg(empty.text()));
    return result;
}

std::string tagTable(const Tags& tags, const Catalogue& books)
{
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t book = 0; book < books.size(); ++book)
        numbers.emplace(books.ids[book], book);
    std::string out = "id,title,tag\n";
    for (const Tag& tag : tags.all())
        for (const std::string& id : tag.books) {
            appendCsvField(out, id);
            out += ',';
            if (const auto at = numbers.find(id); at != numbers.end())
                appendCsvField(out, books.titles[at->second]);
            out += ',';
            appendCsvField(out, tag.name);
            out += '\n';
        }
    return out;
}

} // namespace shelf
