// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/book_weights.h"

#include "engine/base/text/message.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>

namespace shelf {

BookWeights::BookWeights(const Rows& rows) : m_counts(columnTensor("weight_counts", rows.size()))
{
    std::size_t size = 0;
    for (std::size_t b = 0; b < rows.size(); ++b) {
        m_counts.values[b] = static_cast<float>(rows[b].size());
        size += rows[b].size();
    }
    m_books = columnTensor("weight_books", size);
    m_values = columnTensor("weight_values", size);
    std::size_t at = 0;
    for (const auto& row : rows)
        for (const auto& [book, weight] : row) {
            m_books.values[at] = static_cast<float>(book);
            m_values.values[at++] = weight;
        }
    start();
}

Result<BookWeights> BookWeights::take(std::vector<Tensor>& tensors, std::size_t books)
{
    BookWeights weights;
    auto counts = takeTensor(tensors, "weight_counts", books, 1);
    if (!counts)
        return counts.error();
    weights.m_counts = std::move(*counts);
    const auto given = std::find_if(tensors.begin(), tensors.end(),
                                    [](const Tensor& t) { return t.name == "weight_books"; });
    const std::size_t size = given == tensors.end() ? 0 : given->rows;
    for (const auto& [name, tensor] :
         {std::pair{"weight_books", &weights.m_books}, std::pair{"weight_values", &weights.m_values}}) {
        auto taken = takeTensor(tensors, name, size, 1);
        if (!taken)
            return taken.error();
        *tensor = std::move(*taken);
    }
    if (!weights.start())
        return Error::failure(tr("The model's \"weight_books\" name a book that there is not"));
    return weights;
}

/// Whether the rows are such: in all as many as there are, each of other books, ascending.
bool BookWeights::start()
{
    const auto books = static_cast<float>(bookCount());
    m_start.assign(1, 0);
    for (const float count : m_counts.values) {
        if (!(count >= 0 && count < books && count == std::floor(count)))
            return false;
        m_start.push_back(m_start.back() + static_cast<std::size_t>(count));
    }
    if (m_start.back() != size())
        return false;
    for (std::size_t b = 0; b < bookCount(); ++b)
        for (std::size_t i = m_start[b]; i < m_start[b + 1]; ++i) {
            const float book = m_books.values[i];
            if (!(book >= 0 && book < books && book == std::floor(book)) || book == static_cast<float>(b) ||
                (i > m_start[b] && book <= m_books.values[i - 1]))
                return false;
        }
    return true;
}

void BookWeights::addRow(std::int32_t from, float factor, std::span<float> out) const
{
    const auto row = static_cast<std::size_t>(from);
    if (from < 0 || row >= bookCount())
        return;
    for (std::size_t i = m_start[row]; i < m_start[row + 1]; ++i)
        out[static_cast<std::size_t>(m_books.values[i])] += factor * m_values.values[i];
}

float BookWeights::weight(std::int32_t from, std::int32_t to) const
{
    const auto row = static_cast<std::size_t>(from);
    if (from < 0 || row >= bookCount() || to < 0)
        return 0;
    const auto begin = m_books.values.begin() + static_cast<std::ptrdiff_t>(m_start[row]);
    const auto end = m_books.values.begin() + static_cast<std::ptrdiff_t>(m_start[row + 1]);
    const auto found = std::lower_bound(begin, end, static_cast<float>(to));
    return found == end || *found != static_cast<float>(to)
               ? 0
               : m_values.values[static_cast<std::size_t>(found - m_books.values.begin())];
}

} // namespace shelf
