// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/known_books.h"

namespace shelf {

KnownBooks::KnownBooks(const Dataset& data) : m_data(data)
{
    m_byId.reserve(data.bookCount());
    for (std::size_t book = 0; book < data.bookCount(); ++book)
        m_byId.emplace(data.books.ids[book], static_cast<std::int32_t>(book));
}

std::int32_t KnownBooks::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? -1 : found->second;
}

const BookFinder& KnownBooks::finder() const
{
    std::call_once(m_finding, [this] { m_finder = std::make_unique<const BookFinder>(m_data); });
    return *m_finder;
}

} // namespace shelf
