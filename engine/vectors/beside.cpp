// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/beside.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/data/id_map.h"
#include "engine/models/given/given_vectors.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <string>

namespace shelf {

namespace {

bool areCounted(const TextList& ids)
{
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (ids[row] != std::to_string(row))
            return false;
    return true;
}

/// For each book the row that is its own, or -1.
std::vector<std::int64_t> rowsOfBooks(const Run& given, const Dataset& data)
{
    IdMap known;
    std::vector<std::int64_t> firstRow;
    for (std::size_t row = 0; row < given.data->books.ids.size(); ++row)
        if (const auto id = static_cast<std::size_t>(known.add(given.data->books.ids[row]));
            id == firstRow.size())
            firstRow.push_back(static_cast<std::int64_t>(row));
    std::vector<std::int64_t> rows(data.bookCount(), -1);
    for (std::size_t book = 0; book < rows.size(); ++book)
        if (const std::int32_t id = known.find(data.books.ids[book]); id >= 0)
            rows[book] = firstRow[static_cast<std::size_t>(id)];
    return rows;
}

} // namespace

std::size_t booksWithVectors(const Run& given, const Dataset& data)
{
    if (areCounted(given.data->books.ids))
        return 0;
    const auto rows = rowsOfBooks(given, data);
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](std::int64_t row) { return row >= 0; }));
}

Result<Run> putBeside(const Run& given, const std::shared_ptr<const Dataset>& data)
{
    return atEdge({tr("put these vectors beside what is open", "a task"), given.name}, [&]() -> Result<Run> {
        const MatrixView vectors = given.model->bookEmbedding();
        const auto rows = rowsOfBooks(given, *data);
        Tensor placed{"book_embedding", rows.size(), vectors.cols, {}};
        placed.values.assign(rows.size() * vectors.cols, 0.0F);
        for (std::size_t book = 0; book < rows.size(); ++book)
            if (rows[book] >= 0) {
                const auto row = vectors.row(static_cast<std::size_t>(rows[book]));
                std::copy(row.begin(), row.end(),
                          placed.values.begin() + static_cast<std::ptrdiff_t>(book * vectors.cols));
            }
        Run run;
        run.name = given.name;
        run.settings = given.settings;
        run.created = given.created;
        run.data = data;
        run.model = std::make_shared<const GivenVectors>(std::move(placed));
        run.unlearned = zeroRows(*run.model);
        return run;
    });
}

} // namespace shelf
