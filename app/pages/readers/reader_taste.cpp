// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/reader_taste.h"

#include <algorithm>
#include <map>

namespace shelf {

QVector<TasteEntry> tasteOf(const Dataset& data, const std::vector<RatedBook>& rated)
{
    const TextList* column = nullptr;
    for (const TextColumn& extra : data.books.extra)
        if (extra.name == "genre")
            column = &extra.values;
    if (!column)
        column = &data.books.languages;
    std::map<std::string, TasteEntry> byName;
    for (const RatedBook& book : rated) {
        const std::string name = (*column)[static_cast<std::size_t>(book.book)];
        if (name.empty())
            continue;
        TasteEntry& entry = byName[name];
        entry.name = QString::fromStdString(name);
        if (!data.onlyTaken)
            entry.mean = entry.mean.value_or(0) + static_cast<double>(book.rating);
        ++entry.count;
    }
    QVector<TasteEntry> entries;
    for (auto& [name, entry] : byName) {
        if (entry.mean)
            *entry.mean /= entry.count;
        entries << entry;
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TasteEntry& a, const TasteEntry& b) { return a.count > b.count; });
    constexpr qsizetype kMost = 6;
    if (entries.size() > kMost)
        entries.resize(kMost);
    return entries;
}

} // namespace shelf
