// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/rated_list.h"

#include "engine/base/numbers.h"

namespace shelf {

Message RatedList::add(std::string_view id, std::string_view rating)
{
    const auto value = parseNumber(rating);
    if (!value)
        return tr("The rating '%1' is not a number").arg(rating);
    return take(id, *value, rating);
}

Message RatedList::add(std::string_view id, double rating)
{
    return take(id, rating, shortest(rating));
}

Message RatedList::take(std::string_view id, double rating, std::string_view written)
{
    const Dataset& data = m_books.data();
    const auto value = static_cast<float>(rating);
    if (!data.onlyTaken && !(value >= data.scale.min && value <= data.scale.max))
        return tr("The rating %1 lies outside the scale of the data, which goes from %2 to %3")
            .arg(written)
            .arg(shortest(static_cast<double>(data.scale.min)))
            .arg(shortest(static_cast<double>(data.scale.max)));
    const std::int32_t book = m_books.find(id);
    if (book < 0) {
        m_unknown.emplace_back(id);
        return {};
    }
    const auto [place, isNew] = m_places.emplace(book, m_rated.size());
    if (isNew)
        m_rated.push_back({.book = book});
    m_rated[place->second].rating = data.onlyTaken ? 1.0F : value;
    return {};
}

} // namespace shelf
